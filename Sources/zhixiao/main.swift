import CMimalloc
import CommandLineTool
import Glibc

// A use of the allocator, so that the linker keeps it.
precondition(mi_version() > 0)
exit(await Zhixiao.run(Array(CommandLine.arguments.dropFirst())))
