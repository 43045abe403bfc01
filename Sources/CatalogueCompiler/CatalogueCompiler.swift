private import Glibc

/// Turns catalogues in gettext's format into Swift tables while the package is built.
@main
struct CatalogueCompiler {
    static func main() {
        do {
            try compile(Array(CommandLine.arguments.dropFirst()))
        } catch {
            print(error)
            exit(EXIT_FAILURE)
        }
    }

    /// Compiles catalogues.
    ///
    /// - Parameter arguments: The template, the file to write, and the catalogues, each called after its language.
    /// - Throws: ``CatalogueFault`` for the first catalogue that does not match the template.
    private static func compile(_ arguments: [String]) throws(CatalogueFault) {
        guard arguments.count > 2 else { throw .badArguments }
        var tables = SwiftTables(template: try CatalogueFile(path: arguments[0]).messages())
        for path in arguments[2...] {
            try tables.add(language(of: path), messages: try CatalogueFile(path: path).messages(), file: path)
        }
        write(tables.source, to: arguments[1])
    }

    /// The language of a catalogue: its file's name without the extension.
    private static func language(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
            perror(path)
            exit(EXIT_FAILURE)
        }
    }
}
