import CMimalloc
import CommandLineTool

// A use of the allocator, so that the linker keeps it.
precondition(mi_version() > 0)
await Zhixiao.run(Array(CommandLine.arguments.dropFirst()))
