-- The roles of the portal's database. Made from the modules: dotnet run eng/build.cs -- docs
-- Run in the portal's database as its owner, before the first start and again after each upgrade; again does no harm.
--   ecosphere_<schema>  reads and writes the rows of one schema and has no right on any other
--   ecosphere_host      has all of these roles, for a host that runs all modules
--   ecosphere_upgrade   makes and changes tables in all schemas, for the time of an upgrade
-- See docs/operations.md.

IF DATABASE_PRINCIPAL_ID(N'ecosphere_host') IS NULL
    CREATE ROLE [ecosphere_host];
IF DATABASE_PRINCIPAL_ID(N'ecosphere_upgrade') IS NULL
    CREATE ROLE [ecosphere_upgrade];
GO
GRANT CREATE TABLE TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'carboncloud') IS NULL
    EXEC (N'CREATE SCHEMA [carboncloud] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_carboncloud') IS NULL
    CREATE ROLE [ecosphere_carboncloud];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[carboncloud] TO [ecosphere_carboncloud];
ALTER ROLE [ecosphere_carboncloud] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[carboncloud] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'coaching') IS NULL
    EXEC (N'CREATE SCHEMA [coaching] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_coaching') IS NULL
    CREATE ROLE [ecosphere_coaching];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[coaching] TO [ecosphere_coaching];
ALTER ROLE [ecosphere_coaching] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[coaching] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'company') IS NULL
    EXEC (N'CREATE SCHEMA [company] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_company') IS NULL
    CREATE ROLE [ecosphere_company];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[company] TO [ecosphere_company];
ALTER ROLE [ecosphere_company] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[company] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'consulting') IS NULL
    EXEC (N'CREATE SCHEMA [consulting] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_consulting') IS NULL
    CREATE ROLE [ecosphere_consulting];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[consulting] TO [ecosphere_consulting];
ALTER ROLE [ecosphere_consulting] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[consulting] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'content') IS NULL
    EXEC (N'CREATE SCHEMA [content] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_content') IS NULL
    CREATE ROLE [ecosphere_content];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[content] TO [ecosphere_content];
ALTER ROLE [ecosphere_content] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[content] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'identity') IS NULL
    EXEC (N'CREATE SCHEMA [identity] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_identity') IS NULL
    CREATE ROLE [ecosphere_identity];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[identity] TO [ecosphere_identity];
ALTER ROLE [ecosphere_identity] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[identity] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'marketplace') IS NULL
    EXEC (N'CREATE SCHEMA [marketplace] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_marketplace') IS NULL
    CREATE ROLE [ecosphere_marketplace];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[marketplace] TO [ecosphere_marketplace];
ALTER ROLE [ecosphere_marketplace] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[marketplace] TO [ecosphere_upgrade];
GO

IF SCHEMA_ID(N'system') IS NULL
    EXEC (N'CREATE SCHEMA [system] AUTHORIZATION [dbo]');
IF DATABASE_PRINCIPAL_ID(N'ecosphere_system') IS NULL
    CREATE ROLE [ecosphere_system];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[system] TO [ecosphere_system];
ALTER ROLE [ecosphere_system] ADD MEMBER [ecosphere_host];
GRANT SELECT, INSERT, UPDATE, DELETE, ALTER, REFERENCES ON SCHEMA::[system] TO [ecosphere_upgrade];
GO
