using System.IO.Compression;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Documents as a clerk of a methodical centre makes them, one for each thing that the requisites must do.</summary>
internal static class Cases
{
    public static readonly LocalDate Day = new(2026, 1, 12);

    public static Organization Centre { get; } = new()
    {
        Name = "Муниципальное казенное учреждение «Информационно-методический центр работников образования города Пятигорска»",
        ShortName = "МКУ ИМЦРО",
    };

    public static Organization School { get; } = new() { Name = "Муниципальное бюджетное общеобразовательное учреждение средняя общеобразовательная школа № 5", ShortName = "МБОУ СОШ № 5" };

    public static ReferenceData Data { get; } = new()
    {
        PostalAddress = "пр. Кирова, д. 43, г. Пятигорск, 357500",
        Telephone = "(8793) 33-29-93",
        Email = "imc@example.ru",
        Site = "imc.example.ru",
        Ogrn = Ogrn.Of("1027700132195"),
    };

    public static Signature Director { get; } = new("Директор", "М.П. Иванова");

    public static Insignia CoatOfArms { get; } = new(Image.Of(Shield()), "Герб города Пятигорска");

    public static ElectronicSignature Electronic { get; } = ElectronicSignature.Of(
        ElectronicSignatureKind.Qualified, "01D8A3F20071AE5BB24D6C0F9E12A3B4", PersonName.Of("Иванова", "Мария", "Петровна"),
        new LocalDate(2025, 6, 1), new LocalDate(2026, 8, 31), new LocalDateTime(2026, 1, 12, 14, 5, 9));

    public static HouseStyle Angular { get; } = new() { Blank = new() { Layout = BlankLayout.Angular, SuperiorBody = "Управление образования администрации города Пятигорска", ReferenceData = Data, CoatOfArms = CoatOfArms } };

    public static HouseStyle AngularFlag { get; } = new() { Blank = new() { Layout = BlankLayout.Angular, Alignment = BlankAlignment.Flag, ReferenceData = Data }, TitlePlace = TitlePlace.Left };

    public static HouseStyle Longitudinal { get; } = new() { Blank = new() { SuperiorBody = "Управление образования администрации города Пятигорска", ReferenceData = Data, CoatOfArms = CoatOfArms } };

    public static HouseStyle Archive { get; } = new()
    {
        IsKeptOverTenYears = true, Blank = new() { Alignment = BlankAlignment.Flag }, DispositiveWord = DispositiveWordStyle.InlineSpaced, Font = "PT Astra Serif",
        FontSize = Length.FromPoints(13), LineSpacingPercent = 115, TitlePlace = TitlePlace.Left, AddresseeInitials = AddresseeInitials.BeforeSurname,
    };

    public static OfficialDocument Order { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Order,
        Date = Day,
        RegistrationNumber = "12-од",
        Place = "г. Пятигорск",
        Title = "О присвоении статуса муниципальных инновационных площадок",
        Preamble = new("В целях развития инновационной инфраструктуры муниципальной системы образования, в соответствии с Положением о муниципальных инновационных площадках", DispositiveWord.Order),
        Body =
        [
            new ClauseList(
            [
                new("Присвоить статус муниципальной инновационной площадки МБОУ СОШ № 5 на срок до 31 августа 2028 г."),
                new("Отделу развития (Петрова Н.В.) внести сведения в реестр площадок до 1 февраля 2026 г."),
                new("Контроль за исполнением приказа оставляю за собой."),
            ]),
        ],
        Signatures = [Director],
        Visas = [new("Начальник отдела развития", "Н.В. Петрова", new LocalDate(2026, 1, 9)), new("Юрисконсульт", "А.С. Ким")],
        QrCode = new("https://imc.example.ru/d/12-od", "QR-код: карточка приказа на портале"),
    };

    public static OfficialDocument Letter { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Letter,
        Date = Day,
        RegistrationNumber = "01-12/45",
        InReplyTo = new("3-17", new LocalDate(2025, 12, 29)),
        Addressees = [DocumentAddressee.Official("Директору МБОУ СОШ № 5", "Петровой", "Н.В.", "ул. Мира, д. 5, г. Пятигорск, 357501")],
        Title = "О направлении программы фестиваля инновационных проектов",
        Greeting = "Уважаемая Наталья Викторовна!",
        Body =
        [
            new Paragraph("Направляем программу муниципального фестиваля инновационных проектов, который пройдет 22 апреля 2026 г. на базе Вашей школы."),
            new Paragraph("Просим до 1 февраля 2026 г. сообщить, кто отвечает за подготовку площадки."),
        ],
        Attachments = [new("Программа фестиваля") { Sheets = 3 }, new("Положение о фестивале") { Sheets = 7, Copies = 2 }],
        Closing = "С уважением,",
        Signatures = [Director],
        Executor = new("Сидорова Анна Ивановна", "(8793) 33-29-94") { Position = "методист" },
    };

    public static OfficialDocument Joint { get; } = new()
    {
        Organizations = [Centre, School],
        Kind = DocumentKind.Order,
        Date = Day,
        JointNumbers = ["12-од", "7"],
        Place = "г. Пятигорск",
        Title = "О совместной инновационной площадке",
        Preamble = new("В целях совместной работы по распространению опыта наставничества", DispositiveWord.JointOrder),
        Body = [new ClauseList([new("Утвердить план совместной работы на 2026 год."), new("Назначить ответственными методистов центра и заместителей директора школы."), new("Контроль за исполнением приказа оставляем за собой.")])],
        Signatures = [new("Директор МКУ ИМЦРО", "М.П. Иванова"), new("Директор МБОУ СОШ № 5", "Н.В. Петрова")],
        SignatureArrangement = SignatureArrangement.OnOneLevel,
    };

    public static OfficialDocument Protocol { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Protocol,
        Date = Day,
        RegistrationNumber = "3",
        Place = "г. Пятигорск",
        Title = "Заседания экспертного совета",
        Approvals = [ApprovalMark.ByPerson("Директор МКУ ИМЦРО", "М.П. Иванова", Day)],
        Body = [new Paragraph("Присутствовали: 14 человек (список прилагается)."), new ClauseList([new("СЛУШАЛИ: о заявках на присвоение статуса."), new("РЕШИЛИ: рекомендовать присвоить статус трем организациям.")])],
        Signatures = [new("Председатель экспертного совета", "Н.В. Петрова"), new("Секретарь", "А.С. Ким")],
    };

    public static OfficialDocument CertifiedCopy { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.ProtocolExtract,
        Date = Day,
        RegistrationNumber = "3",
        Place = "г. Пятигорск",
        Title = "Заседания экспертного совета",
        Body = [new Paragraph("РЕШИЛИ: рекомендовать присвоить МБОУ СОШ № 5 статус муниципальной инновационной площадки.")],
        Signatures = [new("Председатель", "Н.В. Петрова"), new("Секретарь", "А.С. Ким")],
        CopyCertification = new(new("Специалист по кадрам", "О.Л. Белова"), new LocalDate(2026, 1, 14)) { OriginalKeptIn = "МКУ ИМЦРО в деле № 01-07 за 2026 год" },
    };

    public static OfficialDocument ElectronicallySigned { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Order,
        Date = Day,
        RegistrationNumber = "13-од",
        Title = "Об итогах мониторинга инновационных площадок",
        Preamble = new("По итогам мониторинга за второе полугодие 2025 года", DispositiveWord.Order),
        Body = [new ClauseList([new("Утвердить отчет о результатах мониторинга."), new("Разместить отчет на сайте центра."), new("Контроль за исполнением приказа оставляю за собой.")])],
        Signatures = [new("Директор муниципального казенного учреждения", "М.П. Иванова") { Electronic = Electronic }],
        QrCode = new("https://imc.example.ru/d/13-od", "QR-код: карточка приказа на портале"),
    };

    public static OfficialDocument Commission { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Act,
        Date = Day,
        RegistrationNumber = "1",
        Place = "г. Пятигорск",
        Title = "О проверке материалов конкурса",
        FormCode = new("0281009"),
        AccessMark = AccessMark.ForOfficialUse(2),
        Approvals = [ApprovalMark.ByPerson("Директор МКУ ИМЦРО", "М.П. Иванова")],
        Body = [new Paragraph("Комиссия проверила материалы конкурса и нашла их полными.")],
        Commission = new() { Chair = "Н.В. Петрова", Members = ["О.Л. Белова", "А.С. Ким"], Secretary = "А.И. Сидорова" },
        HasSealPlace = true,
        IncomingMark = new() { Organization = "Управление образования", Number = "45", Date = new LocalDate(2026, 1, 15) },
        Instruction = new(["Ивановой М.П."], "Прошу доложить", "С.В. Танцура", new LocalDate(2026, 1, 15), new LocalDate(2026, 1, 20)),
        IsUnderControl = true,
        FilingMark = new("01-07", 2026, "Секретарь", "А.С. Ким", new LocalDate(2026, 1, 30)),
    };

    public static OfficialDocument Regulation { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Regulation,
        Date = Day,
        Title = "О муниципальном фестивале инновационных проектов",
        Approvals = [ApprovalMark.ByAct("Положение о фестивале", "приказом МКУ ИМЦРО", Day, "12-од"), ApprovalMark.ByBody("Положение о фестивале", "педагогическим советом МБОУ СОШ № 5", Day, "4")],
        Body = [new Paragraph("Положение определяет порядок проведения фестиваля.")],
        Agreements = [AgreementMark.ByPerson("Директор МБОУ СОШ № 5", "Н.В. Петрова"), AgreementMark.ByBody("Методический совет МКУ ИМЦРО", Day, "2"), AgreementMark.ByLetter("Министерства образования Ставропольского края", Day, "01-34/12")],
        Visas = [new("Юрисконсульт", "А.С. Ким", Day, "Замечаний нет")],
        AgreementPlacement = AgreementPlacement.Sheet,
    };

    public static OfficialDocument Plan { get; } = new()
    {
        Organizations = [Centre],
        Kind = DocumentKind.Plan,
        Date = Day,
        Title = "Работы муниципальных инновационных площадок на 2026 год",
        Approvals = [ApprovalMark.ByAct("План работы", "приказом МКУ ИМЦРО", Day, "12-од")],
        Agreements = [AgreementMark.ByPerson("Директор МБОУ СОШ № 5", "Н.В. Петрова")],
        AgreementPlacement = AgreementPlacement.NearApproval,
        Body = [new Paragraph("Площадки представляют результаты по итогам полугодий.")],
    };

    public static IReadOnlyDictionary<string, OfficialDocument> All { get; } = new Dictionary<string, OfficialDocument>
    {
        [nameof(Order)] = Order, [nameof(Letter)] = Letter, [nameof(Joint)] = Joint, [nameof(Protocol)] = Protocol, [nameof(CertifiedCopy)] = CertifiedCopy,
        [nameof(ElectronicallySigned)] = ElectronicallySigned, [nameof(Commission)] = Commission, [nameof(Plan)] = Plan, [nameof(Regulation)] = Regulation,
    };

    public static IReadOnlyDictionary<string, HouseStyle> Styles { get; } = new Dictionary<string, HouseStyle>
    {
        ["None"] = HouseStyle.None, [nameof(Longitudinal)] = Longitudinal, [nameof(Angular)] = Angular, [nameof(AngularFlag)] = AngularFlag, [nameof(Archive)] = Archive,
        ["Capitals"] = new() { DispositiveWord = DispositiveWordStyle.SeparateLineUpper, TitlePlace = TitlePlace.Center },
        ["Line"] = new() { DispositiveWord = DispositiveWordStyle.SeparateLine, Margins = new(Length.FromMillimeters(25), Length.FromMillimeters(15), Length.FromMillimeters(20), Length.FromMillimeters(20)) },
    };

    // A shield of 60 by 80 pixels, drawn here so that the repository holds no picture.
    private static byte[] Shield()
    {
        const int width = 60, height = 80;
        var pixels = new MemoryStream();
        for (int y = 0; y < height; y++)
        {
            pixels.WriteByte(0);
            for (int x = 0; x < width; x++)
            {
                int edge = y > 50 ? y - 50 : 0;
                pixels.WriteByte(x < edge || x >= width - edge ? (byte)255 : (x / 15 + y / 20) % 2 == 0 ? (byte)60 : (byte)170);
            }
        }

        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(pixels.ToArray());
        }

        var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
        Chunk("IDAT", packed.ToArray());
        Chunk("IEND", []);
        return png.ToArray();

        void Chunk(string type, byte[] data)
        {
            byte[] body = [.. type.Select(c => (byte)c), .. data];
            png.Write([(byte)(data.Length >> 24), (byte)(data.Length >> 16), (byte)(data.Length >> 8), (byte)data.Length, .. body]);
            uint crc = uint.MaxValue;
            foreach (byte next in body)
            {
                crc ^= next;
                for (int bit = 0; bit < 8; bit++)
                {
                    crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
                }
            }

            crc = ~crc;
            png.Write([(byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc]);
        }
    }
}
