using System.Runtime.CompilerServices;

// the plumbing has its own test project
[assembly: InternalsVisibleTo("EcoSphere.UiKit.Web.Tests")]
