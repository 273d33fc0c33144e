internal import CLibXML2

/// The start of libxml2, once for the process and before any thread uses it.
///
/// There is no counterpart: `xmlCleanupParser` would pull the library out from under every other thread.
enum Library {
    /// Reading this value starts the library; Swift makes that happen exactly once.
    ///
    /// The built-in schema types are filled here too, because libxml2 fills them lazily and without a lock.
    static let isReady: Bool = {
        xmlInitParser()
        xmlSchemaInitTypes()
        SchemaInput.register()
        return true
    }()

    /// Makes sure that the library has been started.
    static func start() {
        precondition(isReady)
    }
}
