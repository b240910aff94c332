using InnovationDomain.Organizations;

namespace InnovationDomain.Tests.Organizations;

/// <summary>ИНН, ОГРН and ОКТМО: what their control digits catch.</summary>
public sealed class CodeTests
{
    // Published numbers of public bodies: the tax service, the ministry of education, a bank.
    [Theory]
    [InlineData("7707329152")]
    [InlineData("7707418081")]
    [InlineData("7707083893")]
    [InlineData("500100732259")]
    public void Real_taxpayer_numbers_are_right(string digits) => Assert.Equal(digits, Inn.Of(digits).Value);

    [Theory]
    [InlineData("1027700132195")]
    [InlineData("1187746728840")]
    [InlineData("304500116000157")]
    public void Real_registration_numbers_are_right(string digits) => Assert.Equal(digits, Ogrn.Of(digits).Value);

    [Property]
    public Property One_wrong_digit_of_a_taxpayer_number_is_found_or_the_number_is_another_right_one(int place, int by)
    {
        string right = "7707083893";
        int at = (place & int.MaxValue) % 10;
        int other = (right[at] - '0' + 1 + ((by & int.MaxValue) % 9)) % 10;
        string wrong = string.Concat(right.AsSpan(0, at), other.ToString(System.Globalization.CultureInfo.InvariantCulture), right.AsSpan(at + 1));

        // The remainder 10 is written as 0, so that a pair of numbers may share a digit; no other slip passes.
        bool passes = Record.Exception(() => Inn.Of(wrong)) is null;
        return (!passes || Remainder(right) == 10 || Remainder(wrong) == 10).ToProperty();
    }

    [Fact]
    public void A_mistyped_number_is_told_with_its_control_digit()
    {
        Assert.Equal(
            "Inn is “7707083894”, whose control digit 10 is 4 and must be 3. Some digit is mistyped: compare it with the certificate. (Parameter 'Inn')",
            Assert.Throws<ArgumentException>(() => Inn.Of("7707083894")).Message);
        Assert.Equal(
            "Ogrn is “1027700132190”, whose control digit 13 is 0 and must be 5. Some digit is mistyped: compare it with the certificate. (Parameter 'Ogrn')",
            Assert.Throws<ArgumentException>(() => Ogrn.Of("1027700132190")).Message);
    }

    [Theory]
    [InlineData("77070838", "Inn is “77070838”, of 8 digits. An organization has ten, a person twelve. (Parameter 'digits')")]
    [InlineData("77070838O3", "Inn is “77070838O3”, which holds more than digits. Give the digits only. (Parameter 'Inn')")]
    public void What_is_no_taxpayer_number(string digits, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Inn.Of(digits)).Message);

    [Fact]
    public void An_organization_does_not_take_the_number_of_a_person() => Assert.Equal(
        "Organization.Inn is “500100732259”, which is not the number of an organization: that has ten digits. (Parameter 'Inn')",
        Assert.Throws<ArgumentException>(() => new Organization { Name = "МБОУ СОШ № 5", Inn = Inn.Of("500100732259") }).Message);

    [Fact]
    public void The_control_number_of_a_territory_is_checked_where_it_is_given()
    {
        // 0·1 + 7·2 + 7·3 + 2·4 + 7·5 + 0·6 + 0·7 + 0·8 = 78; 78 mod 11 = 1.
        Assert.Equal(1, Oktmo.Of("07 727 000").ControlNumber);
        Assert.Equal("07727000", Oktmo.Of("07 727 000", controlNumber: 1).Value);
        Assert.Equal(
            "Oktmo is “07 727 000” with the control number 2, which must be 1. Some digit is mistyped: compare it with the classifier. (Parameter 'controlNumber')",
            Assert.Throws<ArgumentException>(() => Oktmo.Of("07 727 000", 2)).Message);
    }

    [Fact]
    public void A_remainder_of_ten_is_counted_again_with_shifted_weights()
    {
        // 5·2 = 10, so again with 3, 4, …: 5·4 = 20; 20 mod 11 = 9.
        Assert.Equal(9, Oktmo.Of("05000000").ControlNumber);
    }

    [Property]
    public void A_territory_has_a_control_number_of_one_digit(int seed) =>
        Assert.InRange(Oktmo.Of(((seed & int.MaxValue) | 1).ToString("D11", System.Globalization.CultureInfo.InvariantCulture)).ControlNumber, 0, 9);

    [Fact]
    public void Zeros_are_no_number_though_their_control_digits_are_right()
    {
        Assert.Equal("Inn is “0000000000”, zeros only, which stand for a number that is not known. Leave it out. (Parameter 'Inn')", Assert.Throws<ArgumentException>(() => Inn.Of("0000000000")).Message);
        Assert.Equal("Ogrn is “0000000000000”, zeros only, which stand for a number that is not known. Leave it out. (Parameter 'Ogrn')", Assert.Throws<ArgumentException>(() => Ogrn.Of("0000000000000")).Message);
        Assert.Equal("Oktmo is “00 000 000”, zeros only, which stand for a number that is not known. Leave it out. (Parameter 'Oktmo')", Assert.Throws<ArgumentException>(() => Oktmo.Of("00 000 000")).Message);
    }

    [Fact]
    public void A_default_territory_is_refused_by_who_takes_it()
    {
        Assert.Equal(
            "Municipality.Oktmo is a default Oktmo, which is no code. Make one with Oktmo.Of, or leave it out. (Parameter 'Municipality.Oktmo')",
            Assert.Throws<ArgumentException>(() => new Municipality { Name = "город Пятигорск", Oktmo = default(Oktmo) }).Message);
        Assert.Equal(
            "Region.Oktmo is a default Oktmo, which is no code. Make one with Oktmo.Of, or leave it out. (Parameter 'Region.Oktmo')",
            Assert.Throws<ArgumentException>(() => new Region { Name = "Ставропольский край", Oktmo = default(Oktmo) }).Message);
    }

    private static int Remainder(string inn)
    {
        int[] weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
        return weights.Select((weight, i) => weight * (inn[i] - '0')).Sum() % 11;
    }
}
