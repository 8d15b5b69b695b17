using System.Reflection;
using EcoSphere.DevHost;
using EcoSphere.UiKit.Composition;

var builder = WebApplication.CreateBuilder(args);
if (!builder.Environment.IsDevelopment())
{
    Console.Error.WriteLine("This host lets anybody sign in as anybody: it runs in Development only (ASPNETCORE_ENVIRONMENT).");
    return 1;
}

var module = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Module").Value!;
builder.AddOwnFolder(module);
builder.AddEcoSphere();
var hasSignIn = module == "Identity";
if (!hasSignIn)
    builder.AddDemoSignIn();
var app = builder.Build();
app.UseEcoSphere();
if (!hasSignIn)
    app.MapDemoSignIn();
await app.RunAsync();
return 0;
