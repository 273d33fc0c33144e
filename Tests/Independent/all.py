"""Run the whole independent proof.

    python3 Tests/Independent/all.py --binary PATH [--count 2500] [--keep]

Parts: the engines' own tests; the schemas under another processor; the examples of both editions and of the documentation; a recomputation of all seeds; the
verdicts over mutants. Every part works on a temporary folder. The last line reads "N passed, N failed"; exit code 1 if any
failed, 77 if lxml is missing.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SEEDS = ("longquan-2020", "yunxi-2024", "yunxi-2025")
EDITIONS = ("2020", "2022")


def score_command(binary: Path, data: Path, run: Path) -> list[str]:
    return [
        str(binary), "score", str(data), "--out", str(run), "--checklists", str(ROOT / "checklists"), "--schemas", str(ROOT / "schemas"),
    ]  # fmt: skip


def engine_tests() -> bool:
    suite = unittest.defaultTestLoader.discover(str(HERE), pattern="test_*.py")
    return unittest.TextTestRunner(stream=sys.stdout, verbosity=1).run(suite).wasSuccessful()


def script(name: str, *arguments: object) -> bool:
    return subprocess.run([sys.executable, str(HERE / name), *map(str, arguments)], check=False).returncode == 0


def examples(edition: str) -> bool:
    return script("check_examples.py", ROOT / "checklists" / edition, "--schemas", ROOT / "schemas", "--libxml2")


def sample() -> bool:
    edition = ROOT / "checklists/2022/edition.xml"
    return script("check_examples.py", ROOT / "docs/sample", "--edition", edition, "--schemas", ROOT / "schemas", "--libxml2")


def recomputed(binary: Path, seed: str, scratch: Path) -> bool:
    data, run = ROOT / "seeds" / seed, scratch / seed
    done = subprocess.run(score_command(binary, data, run), capture_output=True, text=True, check=False)
    # 1 means that something in the schools' data was rejected, which the seeds are made for.
    if done.returncode not in (0, 1):
        print(f"zhixiao score ended with {done.returncode}: {done.stderr[-2000:]}")
        return False
    return script("rescore.py", data, run, "--checklists", ROOT / "checklists", "--schemas", ROOT / "schemas")


def verdicts(binary: Path, scratch: Path, count: int) -> bool:
    mutants, schemas = scratch / "mutants", ROOT / "schemas"
    made = script(
        "mutate.py", "--schemas", schemas, "--examples", schemas / "examples", "--out", mutants, "--count", count, "--seed", 7
    )
    return made and script("verdicts.py", binary, mutants, "--schemas", schemas)


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the whole independent proof.")
    parser.add_argument("--binary", type=Path, required=True, help="the built zhixiao")
    parser.add_argument("--count", type=int, default=2500, help="how many mutants")
    parser.add_argument("--keep", action="store_true", help="keep the temporary folder")
    options = parser.parse_args()
    try:
        import lxml.etree  # noqa: F401
    except ImportError:
        print("lxml is not installed for this Python (Debian: python3-lxml); the proof was not run")
        return 77
    binary = options.binary.resolve()
    scratch = Path(tempfile.mkdtemp(prefix="zhixiao-proof-"))
    parts: list[tuple[str, Callable[[], bool]]] = [("the engines' own tests", engine_tests)]
    parts.append(("the schemas under another processor", lambda: script("other_processor.py", ROOT / "schemas")))
    parts += [(f"examples of edition {e}", lambda e=e: examples(e)) for e in EDITIONS]
    parts.append(("the sample of the documentation", sample))
    parts += [(f"recomputation of {s}", lambda s=s: recomputed(binary, s, scratch)) for s in SEEDS]
    parts.append((f"verdicts over {options.count} mutants", lambda: verdicts(binary, scratch, options.count)))
    results: list[tuple[str, bool]] = []
    for name, part in parts:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        results.append((name, part()))
        print(f"== {name}: {'passed' if results[-1][1] else 'FAILED'} in {time.monotonic() - started:.1f} s", flush=True)
    if options.keep:
        print(f"kept {scratch}")
    else:
        shutil.rmtree(scratch)
    failed = [name for name, passed in results if not passed]
    for name in failed:
        print(f"failed: {name}")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
