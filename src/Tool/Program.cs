using InnovationDomain.Tool;

return await Innodoc.RunAsync(args, Surroundings.OfProcess()).ConfigureAwait(false);
