import CMimalloc
import CommandLineTool

// A use of the allocator, so that the linker keeps it.
precondition(mi_version() > 0)
let arguments = Array(CommandLine.arguments.dropFirst())
// Begun here, on the first thread: the second one takes as long to start as this one to go on to the next.
await Zhixiao.run(arguments, HeadStart(arguments))
