import CMimalloc
import CommandLineTool
import Glibc

// A use of the allocator, so that the linker keeps it.
precondition(mi_version() > 0)
let arguments = Array(CommandLine.arguments.dropFirst())
let start = HeadStart(arguments)
Task.detached { await Zhixiao.run(arguments, start) }
// The run ends the process. To end this thread before would cost more than to let it wait.
while true { pause() }
