"""Makes the font files beside it from the packages' files; README.md says how."""

from collections import defaultdict
from os.path import dirname, join
from sys import argv
from unicodedata import normalize

from fontTools.otlLib.builder import buildLookup, buildPairPosClassesSubtable, buildValue
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

CUTS = [
    ("bricolage-grotesque", 800),
    ("atkinson-hyperlegible-next", 800),
    ("atkinson-hyperlegible-next", 400),
]
# The letters of Western, Central and Northern Europe and of Turkey; then the signs of their sentences.
LETTERS = [*range(0x20, 0x7F), *range(0xC0, 0x180), *range(0x218, 0x21C), *range(0x1E80, 0x1E86), 0x1E9E]
LETTERS += [0x1EF2, 0x1EF3, 0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAA, 0xAB, 0xB0, 0xB2, 0xB7, 0xBA, 0xBB, 0xBD]
LETTERS += [0xBF, 0x2013, 0x2014, *range(0x2018, 0x201F), 0x2022, 0x2026, 0x2039, 0x203A, 0x20AC, 0x2212]
# Distances in thousandths of the size. Smaller ones are not seen, not even at 64 pixels; steps make them few.
LEAST_KERN, KERN_STEP = 14, 6


def add_letters(font, more):
    """Adds the letters of a font's second file to its first; accents stand on the letters that are there."""
    new = [name for name in more.getGlyphOrder() if name not in set(font.getGlyphOrder())]
    font.setGlyphOrder([*font.getGlyphOrder(), *new])
    for name in new:
        font["glyf"][name] = more["glyf"][name]
        font["hmtx"][name] = more["hmtx"][name]
    for table in font["cmap"].tables:
        table.cmap |= {code: name for code, name in more.getBestCmap().items() if code <= 0xFFFF}


def read_kern(font):
    """Gives the function that tells how much nearer two glyphs stand."""
    tables = []
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 2:
                tables.append((set(table.Coverage.glyphs), table))

    def kern(first, second):
        for covered, table in tables:
            if first not in covered:
                continue
            if table.Format == 2:
                row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
                value = row.Class2Record[table.ClassDef2.classDefs.get(second, 0)].Value1
                return getattr(value, "XAdvance", 0)
            pairs = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
            for pair in pairs:
                if pair.SecondGlyph == second:
                    return getattr(pair.Value1, "XAdvance", 0)
        return 0

    return kern


def round_kern(value):
    """Leaves out what is not seen."""
    return 0 if abs(value) < LEAST_KERN else KERN_STEP * round(value / KERN_STEP)


def simplify_kern(font):
    """Writes the distances anew: an accent changes none, small ones go, alike letters share theirs."""
    kern = read_kern(font)
    cmap = font.getBestCmap()
    bases = {name: cmap.get(ord(normalize("NFD", chr(code))[0]), name) for code, name in cmap.items()}
    plain = sorted(set(bases.values()))
    rows = {first: [round_kern(kern(first, second)) for second in plain] for first in plain}
    columns = dict(zip(plain, zip(*(rows[first] for first in plain))))

    def classes(lines):
        groups = defaultdict(list)
        for name, base in bases.items():
            if any(lines[base]):
                groups[tuple(lines[base])].append(name)
        return [tuple(sorted(names)) for names in groups.values()]

    pairs = {}
    for firsts in classes(rows):
        for seconds in classes(columns):
            value = rows[bases[firsts[0]]][plain.index(bases[seconds[0]])]
            if value:
                pairs[firsts, seconds] = (buildValue({"XAdvance": value}), None)
    table = buildPairPosClassesSubtable(pairs, font.getReverseGlyphMap())
    gpos = font["GPOS"].table
    gpos.LookupList.Lookup = [buildLookup([table])]
    for record in gpos.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex, record.Feature.LookupCount = [0], 1


def cut(packages, family, weight):
    """Writes one file and says which letters the font lacks."""
    files = join(packages, family, "files")
    font, more = (
        TTFont(join(files, f"{family}-{part}-{weight}-normal.woff2"), recalcTimestamp=False)
        for part in ("latin", "latin-ext")
    )
    add_letters(font, more)
    options = Options(layout_features=["kern"], hinting=False)
    options.drop_tables += ["STAT", "GDEF", "GSUB", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    simplify_kern(font)
    font.flavor = "woff2"
    font.save(join(dirname(__file__), f"{family}-{weight}.woff2"))


for each in CUTS:
    cut(argv[1], *each)
