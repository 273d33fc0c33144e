import CommandLineTool
import Foundation

exit(await Zhixiao.run(Array(CommandLine.arguments.dropFirst())))
