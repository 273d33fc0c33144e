"""Start commands together, wait for all, print their costs as JSON: {"wall": s, "cpu": s, "memory": bytes, "codes": […]}.

A process of its own and a small one: on Linux the peak memory of a child is at least what its parent held when it was
started, so the parent must not be the driver with its lists of files.
"""

import json
import os
import sys
import time

request = json.loads(sys.argv[1])
os.sync()
nothing = os.open(os.devnull, os.O_RDWR)
source = os.open(request["stdin"], os.O_RDONLY) if request["stdin"] else nothing
files = [(os.POSIX_SPAWN_DUP2, source, 0), (os.POSIX_SPAWN_DUP2, nothing, 1), (os.POSIX_SPAWN_DUP2, nothing, 2)]
started = time.monotonic()
running = [os.posix_spawnp(command[0], command, os.environ, file_actions=files) for command in request["commands"]]
cpu, memory, codes = 0.0, 0, []
for process in running:
    _, status, usage = os.wait4(process, 0)
    cpu += usage.ru_utime + usage.ru_stime
    memory = max(memory, usage.ru_maxrss * 1024)
    codes.append(os.waitstatus_to_exitcode(status))
print(json.dumps({"wall": time.monotonic() - started, "cpu": cpu, "memory": memory, "codes": codes}))
