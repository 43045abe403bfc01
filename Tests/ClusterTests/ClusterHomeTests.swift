import Cluster
import Foundation
import Testing

@Suite struct ClusterHomeTests {
    @Test func theVariableDecides() {
        let environment = ["SPRECHZEIT_HOME": "/srv/county/", "XDG_DATA_HOME": "/data", "HOME": "/home/anna"]
        #expect(EmbeddedCluster.home(in: environment) == "/srv/county")
    }

    @Test func aRelativeFolderIsMeantFromHere() {
        let here = FileManager.default.currentDirectoryPath
        #expect(EmbeddedCluster.home(in: ["SPRECHZEIT_HOME": "county"]) == here + "/county")
    }

    @Test(arguments: ["", "data"])
    func whatIsEmptyOrRelativeIsNoDataFolder(folder: String) {
        let home = EmbeddedCluster.home(in: ["SPRECHZEIT_HOME": "", "XDG_DATA_HOME": folder, "HOME": "/home/anna"])
        #expect(home == (geteuid() == 0 ? "/var/lib/sprechzeit" : "/home/anna/.local/share/sprechzeit"))
    }

    @Test func theDataFolderIsTheSecondChoice() {
        let home = EmbeddedCluster.home(in: ["XDG_DATA_HOME": "/data", "HOME": "/home/anna"])
        #expect(home == "/data/sprechzeit")
    }
}
