import Foundation
import PackagePlugin

/// Compiles the catalogues of a target into Swift tables before the target itself is compiled.
@main
struct SlipCatalogues: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Catalogues")
        let template = folder.appending(path: "slips.pot")
        let catalogues = try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "po" }
            .sorted { $0.path < $1.path }
        let tables = context.pluginWorkDirectoryURL.appending(path: "SlipTables.swift")
        return [
            .buildCommand(
                displayName: "Compiling the catalogues of \(target.name)",
                executable: try context.tool(named: "CatalogueCompiler").url,
                arguments: [template.path, tables.path] + catalogues.map(\.path),
                inputFiles: [template] + catalogues,
                outputFiles: [tables]
            )
        ]
    }
}
