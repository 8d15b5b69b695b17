-- The users of the two logins of database.sql, and their roles. Run in the portal's database after roles.sql; again does no harm.

IF DATABASE_PRINCIPAL_ID(N'host') IS NULL
    CREATE USER [host] FOR LOGIN [ecosphere_host];
IF DATABASE_PRINCIPAL_ID(N'upgrade') IS NULL
    CREATE USER [upgrade] FOR LOGIN [ecosphere_upgrade];
GO
-- one host that runs all modules; a host of one module alone gets the role of its schema and that of system instead
ALTER ROLE [ecosphere_host] ADD MEMBER [host];
ALTER ROLE [ecosphere_upgrade] ADD MEMBER [upgrade];
GO
