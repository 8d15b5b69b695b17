#!/usr/bin/env pwsh
# Thin: the targets are in eng/build.cs, so that they run where PowerShell is not installed.
#   ./build.ps1 run | test | format | migrate add MODULE NAME | migrate script MODULE | module dev NAME | bench | help
dotnet run --file (Join-Path $PSScriptRoot 'eng' 'build.cs') -- @args
exit $LASTEXITCODE
