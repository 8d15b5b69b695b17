-- The portal's database and the two logins that use it. Run once, as an administrator of the server, before roles.sql; again does no harm:
--   sqlcmd -S SERVER -i eng/sqlserver/database.sql -v HOST_PASSWORD="…" UPGRADE_PASSWORD="…"
--   sqlcmd -S SERVER -d EcoSphere -i eng/sqlserver/roles.sql
--   sqlcmd -S SERVER -d EcoSphere -i eng/sqlserver/users.sql

IF DB_ID(N'EcoSphere') IS NULL
    CREATE DATABASE [EcoSphere];
GO
-- who reads does not wait for who writes
ALTER DATABASE [EcoSphere] SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
GO
IF SUSER_ID(N'ecosphere_host') IS NULL
    CREATE LOGIN [ecosphere_host] WITH PASSWORD = N'$(HOST_PASSWORD)', DEFAULT_DATABASE = [EcoSphere];
IF SUSER_ID(N'ecosphere_upgrade') IS NULL
    CREATE LOGIN [ecosphere_upgrade] WITH PASSWORD = N'$(UPGRADE_PASSWORD)', DEFAULT_DATABASE = [EcoSphere];
GO
