"""Hand-worked cases of the arithmetic, with the sums beside them."""

from __future__ import annotations

import tempfile
import unittest
from fractions import Fraction
from pathlib import Path

from lxml import etree

from checklist_engine import Dossier, Scope, half_up, hundredths, judge, months_before, read_checklist, read_edition, vetoing
from rescore import TopicScore, floored, weighted
from xpath1 import tree

EDITION = """<edition xmlns="urn:zhixiao:edition" id="t" from="2022" exampleYear="2025" notProvenShare="{share}">
  <grade id="excellent" from="90"/><grade id="fail" from="0"/>
  <checklist topic="anti-drug" file="anti-drug.xml" weight="100"/></edition>"""
CHECKLIST = """<checklist xmlns="urn:zhixiao:checklist" xmlns:s="urn:zhixiao:submission" topic="anti-drug" edition="t"
  submission="antiDrug" stages="primary">
  <index name="others" select="s:grade" key="@id"/>
  <let name="grades" select="$antiDrug/s:grade"/>
  <criterion id="C" points="{points}" {attributes}>{inside}</criterion>
  <veto id="V" kind="other" lookBack="24" select="$grades" date="@since"><title/></veto></checklist>"""
SUBMISSION = """<antiDrug xmlns="urn:zhixiao:submission"><grade id="G5" taughtClasses="2" dueClasses="3" since="{since}"/>
  <grade id="G6" taughtClasses="1" dueClasses="{due}"/></antiDrug>"""


def answer(
    inside: str, points: str = "10.00", attributes: str = "", share: str = "0", stage: str = "primary", sent: bool = True,
    due: str = "3", since: str = "2025-01-01",
) -> tuple[str, int, int]:  # fmt: skip
    """Outcome, points in hundredths, number of vetoing nodes."""
    with tempfile.TemporaryDirectory() as folder:
        edition_file, file = Path(folder) / "edition.xml", Path(folder) / "anti-drug.xml"
        edition_file.write_text(EDITION.format(share=share), encoding="utf-8")
        file.write_text(CHECKLIST.format(points=points, attributes=attributes, inside=inside), encoding="utf-8")
        edition, checklist = read_edition(edition_file), read_checklist(file)
        school = tree(etree.fromstring(f'<school xmlns="urn:zhixiao:roster" stage="{stage}"/>'))
        roots = {"antiDrug": tree(etree.fromstring(SUBMISSION.format(due=due, since=since)))} if sent else {}
        scope = Scope(edition, checklist, Dossier(school, roots, 2025, 20251231))
        judgement = judge(scope, checklist.criteria[0])
        return judgement.outcome, judgement.points, len(vetoing(scope, checklist.vetoes[0]))


def rate(start: str = "0", end: str = "100") -> str:
    return f'<rate numerator="sum($grades/@taughtClasses)" denominator="sum($grades/@dueClasses)" from="{start}" to="{end}"/>'


class RuleTests(unittest.TestCase):
    def check(self, expected: tuple[str, int], inside: str, **more: str | bool) -> None:
        self.assertEqual(answer(inside, **more)[:2], expected)  # type: ignore[arg-type]

    def test_test(self) -> None:
        self.check(("met", 1000), '<test true="$grades"/>')
        self.check(("notMet", 0), '<test true="$grades[@id = 1]"/>')

    def test_tiers(self) -> None:
        tiers = '<tiers><tier when="count($grades) &gt; {0}" points="10.00"/><tier when="count($grades) &gt; {1}" points="2.50"/></tiers>'
        self.check(("met", 1000), tiers.format(1, 0))
        self.check(("partly", 250), tiers.format(2, 1))
        self.check(("notMet", 0), tiers.format(3, 2))

    def test_count_and_deduct(self) -> None:
        self.check(("partly", 666), '<count each="$grades" points="3.33"/>')
        self.check(("met", 1000), '<count each="7" points="3.33"/>')
        self.check(("notMet", 0), '<deduct each="$grades" points="5.00"/>')
        self.check(("partly", 400), '<deduct each="count($grades)" points="3.00"/>')
        self.check(("met", 1000), '<deduct each="0" points="3.00"/>')
        for wrong in ("1.5", "0 div 0", "-1", "'x'"):
            self.check(("indeterminate", 0), f'<count each="{wrong}" points="3.00"/>')

    def test_rate(self) -> None:
        self.check(("partly", 500), rate())  # 3 of 6
        self.check(("notMet", 0), rate("50", "90"))  # 50 % is not above 50
        self.check(("met", 1000), rate("0", "50"))  # 50 % reaches 50
        self.check(("partly", 417), rate("0", "60"), points="5.00")  # 5 × 5/6 = 4.1666…
        self.check(("partly", 1000), rate("0", "50.01"))  # 9.998… rounds to 10.00 and is still not met
        self.check(("indeterminate", 0), rate(), due="")
        self.check(("indeterminate", 0), rate(), due="-1")  # 3 of 2
        self.check(("indeterminate", 0), rate(), due="-3")  # 3 of 0

    def test_order_of_judgement(self) -> None:
        whole = '<test true="true()"/>'
        self.check(("notApplicable", 0), whole, stage="junior", sent=False)
        self.check(("notApplicable", 0), whole, attributes='when="false()"', sent=False)
        self.check(("pending", 0), '<test true="$others"/>', sent=False)
        self.check(("notReported", 0), whole, sent=False)
        self.check(("notReported", 0), '<test true="1 div $unknown"/>', attributes='reported="$grades/@hours"')
        self.check(("indeterminate", 0), '<test true="$unknown"/>')

    def test_evidence(self) -> None:
        inside = '<evidence kinds="plan" test="{0}"/><test true="{1}"/>'
        self.check(("met", 1000), inside.format("true()", "true()"))
        self.check(("notProven", 0), inside.format("false()", "true()"))
        self.check(("notProven", 333), inside.format("false()", "true()"), share="0.333")
        self.check(("notMet", 0), inside.format("false()", "false()"))

    def test_veto_window(self) -> None:
        for since, expected in [("2025-12-31", 2), ("2024-01-01", 2), ("2023-12-31", 1), ("2026-01-01", 1), ("", 2)]:
            with self.subTest(since):
                self.assertEqual(answer('<test true="true()"/>', since=since)[2], expected)  # the second has no date


class NumberTests(unittest.TestCase):
    def test_points(self) -> None:
        self.assertEqual(hundredths("12.5"), 1250)
        self.assertEqual(half_up(Fraction(25, 2)), 13)
        self.assertEqual(half_up(Fraction(1249, 100)), 12)
        self.assertEqual(floored(Fraction(89996, 1000)), "89.99")
        self.assertEqual(floored(Fraction(9999999, 100000)), "99.99")
        self.assertIsNone(floored(None))

    def test_index(self) -> None:
        def topic(weight: int | None, points: int, possible: int, status: str = "scored") -> TopicScore:
            return TopicScore("x", status, None if weight is None else Fraction(weight), [], points, possible)

        # (30 × 100 + 15 × 1/3 × 100) ÷ 45
        self.assertEqual(weighted([topic(30, 50, 50), topic(15, 10, 30), topic(None, 1, 100)]), Fraction(700, 9))
        self.assertEqual(weighted([topic(30, 0, 0), topic(25, 1, 3, "rejected")]), Fraction(100, 3))
        self.assertIsNone(weighted([topic(30, 0, 0), topic(25, 0, 0, "notApplicable")]))

    def test_months(self) -> None:
        self.assertEqual(months_before(20251231, 24), 20231231)
        self.assertEqual(months_before(20250131, 1), 20241231)
        self.assertEqual(months_before(20250331, 1), 20250231)


if __name__ == "__main__":
    unittest.main()
