"""A second evaluation of every expression, by libxml2 through lxml, to be compared with the engine of this folder.

lxml cannot bind a set of attributes to a variable, so a let of that kind is put in as text: `($person/@name)`.
The roots stand side by side in one bundle, because lxml keeps the nodes of one expression in one document.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Mapping

from lxml import etree

from checklist_engine import NAMESPACES, ROOTS, MissingIndex, Scope, expressions_of
from xpath1 import Expression, Node, Value, XPathError

_VARIABLE = re.compile(r"\$([A-Za-z_][\w.\-]*)")


def plain(value: object) -> object:
    """A value of either engine in comparable form; nodes become their content, in no order, because the order between
    documents is nobody's business."""
    if isinstance(value, list):
        texts = []
        for item in value:
            if isinstance(item, Node):
                texts.append(item.local if item.kind == "element" else item.string())
            elif isinstance(item, str):
                texts.append(str(item))
            else:
                texts.append(etree.QName(item).localname)
        return sorted(texts)
    if isinstance(value, float) and math.isnan(value):
        return "NaN"
    return str(value) if isinstance(value, str) else value


def _has_attributes(value: Value) -> bool:
    return isinstance(value, list) and any(node.kind != "element" for node in value)


class SecondOpinion:
    """Compares the values of all lets, conditions and rules of a scope."""

    def __init__(self) -> None:
        self.compared = 0
        self.differences = 0
        self.compiled: dict[str, etree.XPath] = {}

    def _compile(self, text: str) -> etree.XPath:
        if text not in self.compiled:
            self.compiled[text] = etree.XPath(text, namespaces=NAMESPACES)
        return self.compiled[text]

    def check(
        self, scope: Scope, where: str, school: etree._Element, submissions: Mapping[str, etree._Element]
    ) -> None:
        """Evaluate everything again. `submissions` are the roots by name; those that the dossier lacks are left out."""
        bundle = etree.Element("bundle")
        dossier = scope.dossier
        variables: dict[str, object] = {"asOf": float(dossier.as_of), "year": float(dossier.year)}
        bundle.append(copy.deepcopy(school))
        variables["school"] = [bundle[0]]
        for root in sorted(name for name in scope.values if name in ROOTS):
            variables[root] = []
            if root in dossier.roots:
                bundle.append(copy.deepcopy(submissions[root]))
                variables[root] = [bundle[-1]]
        for name in [*(index.name for index in scope.checklist.indexes), "topics"]:
            if name not in scope.values:
                continue
            variables[name] = []
            for node in scope.values[name]:
                made = etree.SubElement(bundle, node.local)
                for attribute in node.attributes:
                    made.set(attribute.local, attribute.value)
                variables[name].append(made)
        texts: dict[str, str] = {}
        for let in [*scope.edition.lets, *scope.checklist.lets]:
            if let.name in scope.values:
                text = self._inlined(let.expression, texts)
                theirs = self._compare(let.name, text, variables, bundle, scope.values[let.name], where)
                if _has_attributes(scope.values[let.name]):
                    texts[let.name] = f"({text})"
                variables[let.name] = theirs
        for name, expression in self._others(scope):
            try:
                ours = scope.evaluate(expression)
            except (MissingIndex, XPathError):
                continue
            self._compare(name, self._inlined(expression, texts), variables, bundle, ours, where)

    @staticmethod
    def _others(scope: Scope) -> list[tuple[str, Expression]]:
        found: list[tuple[str, Expression]] = []
        checklist = scope.checklist
        if checklist.when:
            found.append((checklist.topic, checklist.when))
        for assertion in checklist.assertions:
            found += [(assertion.id, e) for e in (assertion.when, assertion.test, assertion.at) if e]
        for criterion in checklist.criteria:
            found += [(criterion.id, e) for e in (criterion.when, *expressions_of(criterion)) if e]
        found += [(veto.id, veto.select) for veto in checklist.vetoes]
        for measure in checklist.measures:
            parts = (measure.population, measure.reported, measure.numerator, measure.known, measure.denominator, measure.stated)
            found += [(measure.id, e) for e in parts if e]
        found += [(question.id, question.select) for question in checklist.questions]
        return found

    @staticmethod
    def _inlined(expression: Expression, texts: dict[str, str]) -> str:
        parts = re.split(r"""("[^"]*"|'[^']*')""", expression.text)
        for place in range(0, len(parts), 2):
            parts[place] = _VARIABLE.sub(lambda match: texts.get(match[1], match[0]), parts[place])
        return "".join(parts)

    def _compare(
        self, name: str, text: str, variables: dict[str, object], bundle: etree._Element, ours: Value, where: str
    ) -> object:
        self.compared += 1
        used = {v: variables[v] for v in _VARIABLE.findall(text) if v in variables}
        try:
            theirs: object = self._compile(text)(bundle, **used)
        except etree.XPathError as error:
            theirs = f"error: {error}"
        if plain(ours) != plain(theirs):
            self.differences += 1
            print(f"{where} {name}: {text!r}: here {plain(ours)!r}, libxml2 {plain(theirs)!r}")
        return theirs
