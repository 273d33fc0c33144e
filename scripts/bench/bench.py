"""The benchmark: ratios against xmllint and a Python script, measured side by side, printed as a Markdown table.

    python3 scripts/bench/bench.py --binary PATH [--schools 10000] [--runs 3] [--data DIR] [--no-python] [--keep]

Needs xmllint and swiftc; the Python yardstick also lxml and Jinja2. BENCH_LARGE=1 adds a run over 100 000 schools for the
growth of memory. Figures are medians; CPU time is user + system of the whole process tree.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMAS, CHECKLISTS = ROOT / "schemas", ROOT / "checklists"
POLICY = CHECKLISTS / "2022/policy-county.xml"
TIMED = ROOT / "scripts/bench/timed.py"
DEFINITIONS = ["--schemas", str(SCHEMAS), "--checklists", str(CHECKLISTS)]
#: How often a round takes a command of seconds, and one of milliseconds.
TURNS, SMALL_TURNS = 3, 11
#: How long to wait after thousands of files were deleted, in seconds.
PAUSE = 15
#: What a process in Swift costs before it does anything: tells how fast the machine was when one school was measured.
BARE_START = "import Foundation\nprint(FileManager.default.currentDirectoryPath)\n"
#: What `compare` sets beside the run: the same schools under another edition, so that nearly all of them differ.
OTHER_EDITION = ["--edition", "2020"]

# What the tool is asked for; the only place that knows its flags.


def demo_command(binary: Path, folder: Path, schools: int, seed: int) -> list[str]:
    return [str(binary), "demo", str(folder), "--schools", str(schools), "--seed", str(seed)]


def score_command(binary: Path, data: Path, run: Path, jobs: int, tables_only: bool) -> list[str]:
    command = [str(binary), "score", str(data), "--out", str(run), "--jobs", str(jobs), *DEFINITIONS]
    return command + (["--tables-only"] if tables_only else [])


def region_commands(binary: Path, data: Path, run: Path, other: Path, parts: list[Path], out: Path) -> dict[str, list[str]]:
    """What a region is used for. All read RUN folders; select also holds them against the data."""
    found = {
        "summary": [str(run), *DEFINITIONS],
        "report": [str(run), "--out", str(out / "report"), *DEFINITIONS],
        "select": [str(data), "--policy", str(POLICY), "--run", str(run), "--out", str(out / "selection"), *DEFINITIONS],
        "compare": [str(other), str(run), "--out", str(out / "comparison"), *DEFINITIONS],
        "merge": [*map(str, parts), "--out", str(out / "merged"), "--tables-only", "--schemas", str(SCHEMAS)],
    }
    return {name: [str(binary), name, *arguments] for name, arguments in found.items()}


def baseline_command(data: Path, out: Path) -> list[str]:
    return [sys.executable, str(ROOT / "scripts/bench/baseline.py"), str(data), str(out), *DEFINITIONS]


#: Exit codes that mean "did its work": 1 is a file rejected, 123 the same for xargs.
FINE = {0, 1, 123}


@dataclass
class Cost:
    """What a command took: seconds and the largest resident set of one process in bytes."""

    wall: float
    cpu: float
    memory: int


def measure(*commands: list[str], stdin: Path | None = None) -> Cost:
    """Start the commands together and wait for all. Where there are several, the memory is that of the largest."""
    request = json.dumps({"commands": commands, "stdin": str(stdin) if stdin else None})
    timed = subprocess.run([sys.executable, "-S", "-E", str(TIMED), request], stdout=subprocess.PIPE, check=True)
    told = json.loads(timed.stdout)
    for command, code in zip(commands, told["codes"]):
        if code not in FINE:
            raise SystemExit(f"{' '.join(command[:4])} … ended with {code}; run it alone to see why (is the disk full?)")
    return Cost(told["wall"], told["cpu"], told["memory"])


def median(costs: list[Cost]) -> Cost:
    return Cost(
        statistics.median(c.wall for c in costs), statistics.median(c.cpu for c in costs), max(c.memory for c in costs)
    )


class Bench:
    def __init__(self, binary: Path, folder: Path, schools: int, runs: int, with_python: bool):
        self.binary, self.folder, self.schools, self.runs, self.with_python = binary, folder, schools, runs, with_python
        self.results: dict[str, list[Cost]] = {}
        self.places = 0

    def corpus(self, name: str, schools: int, seed: int) -> Path:
        """A fictional county; made once, kept for the next run if the folder is kept."""
        data = self.folder / f"{name}-{schools}"
        if not (data / "roster.xml").exists():
            say(f"making {schools} schools in {data}")
            subprocess.run(demo_command(self.binary, data, schools, seed), check=True, stdout=subprocess.DEVNULL)
        return data

    def scratch(self) -> Path:
        """A fresh place for a run. Old ones stay until `clear`."""
        self.places += 1
        place = self.folder / "out" / str(self.places)
        place.mkdir(parents=True)
        return place

    def clear(self) -> None:
        """Removes what the runs left, gigabytes a round. On ext4, creating files is slow for seconds after many were
        deleted, which would be counted against whoever comes next; so they are deleted together, with a pause behind."""
        shutil.rmtree(self.folder / "out")
        os.sync()
        time.sleep(PAUSE)

    def take(self, name: str, *commands: list[str], stdin: Path | None = None) -> None:
        cost = measure(*commands, stdin=stdin)
        self.results.setdefault(name, []).append(cost)
        say(f"{name}: {cost.wall:.2f} s wall, {cost.cpu:.2f} s CPU, {cost.memory / 1e6:.0f} MB")

    @staticmethod
    def xmllint() -> list[str]:
        """xmllint over the names on standard input, as many a call as the argument limit bears comfortably."""
        return ["xargs", "-0", "-n", "4000", "-s", "1500000", "xmllint", "--nonet", "--noout", "--schema", str(SCHEMAS / "submission.xsd")]

    def run(self) -> None:
        data = self.corpus("county", self.schools, 1)
        halves = [self.corpus(f"half-{number}", self.schools // 2, 10 + number) for number in (1, 2)]
        single = self.corpus("single", 1, 1)
        bare = self.bare_start()
        files = sorted((data / "submissions").rglob("*.xml"))
        if not files:
            raise SystemExit(f"no submissions in {data}")
        self.documents, self.bytes = len(files), sum(file.stat().st_size for file in files)
        listing = self.folder / "files.txt"
        listing.write_bytes(b"\0".join(os.fsencode(file) for file in files))
        measure(self.xmllint(), stdin=listing)  # every file is in the page cache from here on
        for number in range(1, self.runs + 1):
            say(f"round {number} of {self.runs}")
            if self.with_python:
                self.take("python", baseline_command(data, self.scratch()))
            # The script takes minutes, the others seconds each: how fast the machine is changes in between, so they get turns.
            for _ in range(TURNS):
                self.take("xmllint", self.xmllint(), stdin=listing)
                out = self.scratch()
                self.take("tables", score_command(self.binary, data, out / "run", 2, True))
                out = self.scratch()
                self.take("whole", score_command(self.binary, data, out / "run", 2, False))
                out = self.scratch()
                self.take("two processes", *(score_command(self.binary, h, out / h.name, 1, False) for h in halves))
            for _ in range(SMALL_TURNS):
                out = self.scratch()
                self.results.setdefault("single", []).append(measure(score_command(self.binary, single, out / "run", 1, False)))
                self.results.setdefault("bare start", []).append(measure([str(bare)]))
            self.clear()
        self.region("", self.schools, data, self.runs)
        self.clear()
        if os.environ.get("BENCH_LARGE") == "1":
            large = self.corpus("county", 100_000, 1)
            out = self.scratch()
            self.take("large", score_command(self.binary, large, out / "run", 2, False))
            self.region("large ", 100_000, large, 1)
            self.clear()

    def bare_start(self) -> Path:
        """A Swift program that prints one line."""
        source, program = self.folder / "start.swift", self.folder / "start"
        source.write_text(BARE_START, encoding="utf-8")
        subprocess.run(["swiftc", "-O", str(source), "-o", str(program)], check=True)
        return program

    def region(self, prefix: str, schools: int, data: Path, runs: int) -> None:
        """Score to tables once, then use the region. What is joined are the same schools, cut in two: no code may occur twice."""
        out = self.scratch()
        self.take(prefix + "scored", score_command(self.binary, data, out / "run", 2, True))
        measure([*score_command(self.binary, data, out / "other", 2, True), *OTHER_EDITION])
        parts = []
        for number, half in enumerate(self.halve(data, schools)):
            parts.append(out / f"part-{number}")
            measure(score_command(self.binary, half, parts[-1], 2, True))
        for _ in range(runs):
            for name, command in region_commands(self.binary, data, out / "run", out / "other", parts, self.scratch()).items():
                self.take(prefix + name, command)

    def halve(self, data: Path, schools: int) -> list[Path]:
        """The data as two folders, each with half of the roster; the submissions are hard links."""
        head, *entries = re.split(r"(?=<school )", (data / "roster.xml").read_text(encoding="utf-8"))
        entries = [entry.replace("</roster>", "") for entry in entries]
        folders = []
        for number, part in enumerate((entries[: schools // 2], entries[schools // 2 :])):
            folder = self.folder / f"{data.name}-part-{number}"
            folders.append(folder)
            if folder.exists():
                continue
            folder.mkdir()
            wanted = {re.search(r'code="([0-9]+)"', entry).group(1) for entry in part}
            # A school of the other half can't be named here.
            part = [
                re.sub(r' (?:parent|successor)="([0-9]+)"', lambda name: name.group() if name.group(1) in wanted else "", entry)
                for entry in part
            ]
            (folder / "roster.xml").write_text(head + "".join(part) + "</roster>\n", encoding="utf-8")
            for school in sorted((data / "submissions").glob("*/*")):
                if school.name in wanted:
                    shutil.copytree(school, folder / "submissions" / school.parent.name / school.name, copy_function=os.link)
        return folders


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


# MARK: the table


def row(what: str, required: str, measured: str, good: bool | None) -> str:
    return f"| {what} | {required} | {measured} | {'—' if good is None else 'yes' if good else '**no**'} |"


def ratio(value: float, limit: float) -> tuple[str, bool]:
    return f"{value:.2f} ×", value <= limit


def rows(bench: Bench) -> list[str]:
    cost = {name: median(costs) for name, costs in bench.results.items()}
    base = cost["xmllint"]
    found = []

    def compare(what: str, one: float, other: float, limit: float, required: str) -> None:
        text, good = ratio(one / other, limit)
        found.append(row(what, required, text, good))

    compare("tables only, 2 jobs: CPU against xmllint", cost["tables"].cpu, base.cpu, 1.6, "≤ 1.6 ×")
    compare("tables only, 2 jobs: wall against xmllint", cost["tables"].wall, base.wall, 1.0, "≤ 1.0 ×")
    compare("whole run, 2 jobs: CPU against xmllint", cost["whole"].cpu, base.cpu, 2.6, "≤ 2.6 ×")
    compare("whole run, 2 jobs: wall against xmllint", cost["whole"].wall, base.wall, 1.6, "≤ 1.6 ×")
    if "python" in cost:
        compare("whole run: CPU against the Python script", cost["whole"].cpu, cost["python"].cpu, 1 / 4, "≤ 0.25 ×")
        compare("whole run: wall against the Python script", cost["whole"].wall, cost["python"].wall, 1 / 6, "≤ 0.17 ×")
    compare("2 jobs: wall against two one-job processes", cost["whole"].wall, cost["two processes"].wall, 1.1, "≤ 1.10 ×")
    memory = cost["whole"].memory
    found.append(row(f"peak memory at {bench.schools} schools", "≤ 150 MB", f"{memory / 1e6:.0f} MB", memory <= 150e6))
    if "large" in cost:
        growth = (cost["large"].memory - memory) / (100_000 - bench.schools)
        found.append(row("growth of memory to 100000 schools", "≤ 2 KB a school", f"{growth / 1000:.2f} KB", growth <= 2000))
    else:
        found.append(row("growth of memory to 100000 schools", "≤ 2 KB a school", "not measured (BENCH_LARGE=1)", None))
    for prefix, size in (("", bench.schools), ("large ", 100_000)):
        for name in ("summary", "report", "compare", "select", "merge"):
            if prefix + name not in cost:
                continue
            used, scored = cost[prefix + name], cost[prefix + "scored"]
            compare(f"{name} of {size} schools: CPU against scoring them", used.cpu, scored.cpu, 1.0, "< 1 ×")
            if prefix:
                growth = (used.memory - cost[name].memory) / (size - bench.schools)
                text = f"{used.memory / 1e6:.0f} MB, {growth / 1000:.2f} KB a school more"
                found.append(row(f"{name} of {size} schools: peak memory", "≤ 2 KB a school", text, growth <= 2000))
            else:
                good = used.memory <= 150e6
                found.append(row(f"{name} of {size} schools: peak memory", "≤ 150 MB", f"{used.memory / 1e6:.0f} MB", good))
    one = cost["single"].wall * 1000
    found.append(row("one school, whole process", "≤ 40 ms", f"{one:.0f} ms", one <= 40))
    bare = cost["bare start"].wall * 1000
    found.append(row("the same against a bare Swift start", "4 × if that is 10 ms", f"{one / bare:.2f} × of {bare:.1f} ms", None))
    return found


def first_line(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "?"
    return ((done.stdout or done.stderr).splitlines() or ["?"])[0].strip()


def machine() -> list[str]:
    model, memory = platform.processor() or platform.machine(), 0
    if Path("/proc/cpuinfo").exists():
        names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")]
        model = names[0] if names else model
    if Path("/proc/meminfo").exists():
        memory = int(open("/proc/meminfo", encoding="utf-8").readline().split()[1]) * 1024
    lines = [
        f"- {model}, {len(os.sched_getaffinity(0))} logical cores, {memory / 1e9:.1f} GB, {platform.system()} {platform.release()}",
        f"- {first_line('xmllint', '--version')}; Python {platform.python_version()}; load before {os.getloadavg()[0]:.1f}",
    ]
    try:
        import jinja2
        from lxml import etree

        lines.append(f"- lxml {etree.__version__} on libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}, Jinja2 {jinja2.__version__}")
    except ImportError:
        pass
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure zhixiao against xmllint and a Python script.")
    parser.add_argument("--binary", type=Path, required=True)
    parser.add_argument("--schools", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--data", type=Path, default=None, help="folder of the corpora (default: bench-data, or a temporary one)")
    parser.add_argument("--no-python", action="store_true", help="leave the Python yardstick out")
    parser.add_argument("--keep", action="store_true", help="keep the corpora for the next run")
    options = parser.parse_args()
    if shutil.which("xmllint") is None:
        raise SystemExit("xmllint is not installed (Debian: libxml2-utils)")
    folder = options.data or (ROOT / "bench-data" if options.keep else Path(tempfile.mkdtemp(prefix="zhixiao-bench-")))
    folder.mkdir(parents=True, exist_ok=True)
    facts = machine()
    bench = Bench(options.binary.resolve(), folder.resolve(), options.schools, options.runs, not options.no_python)
    try:
        bench.run()
    finally:
        if not options.keep and options.data is None:
            shutil.rmtree(folder)
    print(f"## Benchmark: {options.schools} schools, {bench.documents} documents of {bench.bytes / bench.documents / 1000:.1f} KB on average")
    print()
    print("\n".join(facts))
    turns = f"in each the script once, the other commands {TURNS} times in turn, one school and the bare start {SMALL_TURNS} times"
    print(f"- medians of {options.runs} rounds, {turns}; files in the page cache")
    print("\n| what | required | measured | reached |\n| --- | --- | --- | --- |")
    table = rows(bench)
    print("\n".join(table))
    print("\n| command | wall, s | CPU, s | peak memory, MB | wall of each round, s |\n| --- | --- | --- | --- | --- |")
    for name, costs in bench.results.items():
        middle = median(costs)
        every = ", ".join(f"{cost.wall:.2f}" for cost in costs)
        print(f"| {name} | {middle.wall:.2f} | {middle.cpu:.2f} | {middle.memory / 1e6:.0f} | {every} |")
    return 0 if not any("**no**" in line for line in table) else 1


if __name__ == "__main__":
    sys.exit(main())
