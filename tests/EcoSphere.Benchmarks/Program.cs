using EcoSphere.Benchmarks;

if (args is ["bare", var port])
    return await BareServer.Run(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
if (args.Except(["--quick", "--check"], StringComparer.Ordinal).Any())
{
    Console.Error.WriteLine("usage: bench [--quick] [--check]");
    return 2;
}

var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
var report = await Bench.Run(plan);
report.Print();
return args.Contains("--check") && report.Broken.Count > 0 ? 1 : 0;
