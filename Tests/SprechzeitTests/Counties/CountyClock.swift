import Postgres
import Testing

extension County {
    /// Lets the clock of the county's database stand at a time, such as `2027-01-02 08:00+01`.
    func setClock(_ time: String) throws {
        let server = "host=\(socketFolder) user=sprechzeit_admin"
        var administration = try Connection(Conninfo("\(server) dbname=postgres"))
        let name: String = try administration.run(
            "SELECT datname FROM pg_database WHERE shobj_description(oid, 'pg_database') = \("county \(folder.id)")"
        ).value()
        var connection = try Connection(Conninfo("\(server) dbname=\(name)"))
        try connection.run("CREATE TABLE IF NOT EXISTS public.test_clock (time timestamptz)")
        try connection.run("GRANT USAGE ON SCHEMA public TO sprechzeit_owner")
        try connection.run("GRANT SELECT ON public.test_clock TO sprechzeit_owner")
        try connection.run("DELETE FROM public.test_clock")
        try connection.run("INSERT INTO public.test_clock VALUES (\(time)::timestamptz)")
        try connection.run(
            """
            CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz
            LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
            AS 'SELECT time FROM public.test_clock'
            """
        )
    }

    /// Where the server of the county's home listens.
    private var socketFolder: String { program.home.database + "/socket" }
}
