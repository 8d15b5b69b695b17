using EcoSphere.UiKit.Composition;

var builder = WebApplication.CreateBuilder(args);
builder.AddEcoSphere();
var app = builder.Build();
app.UseEcoSphere();
await app.RunAsync();

/// <summary>The portal: composes what was built with it. Holds no business.</summary>
public partial class Program;
