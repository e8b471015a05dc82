"""Which of the 250,002 pieces stay: those that Chinese and English text is written with.

The rule speaks of Unicode blocks (`▁`, the mark of a word's start, is not counted):

1. the special pieces `<s> <pad> </s> <unk>` stay, `<mask>` goes;
2. a piece stays when all its characters lie in WHOLE_BLOCKS: Han (simplified and traditional
   alike), CJK and general punctuation, full-width forms, digits and ASCII punctuation, number
   forms, symbols;
3. a piece that holds ASCII letters, otherwise only characters of WHOLE_BLOCKS, stays when the
   wheel's own English-Portuguese cut of the same vocabulary holds it too;
4. a single character of SINGLE_BLOCKS stays (Greek letters in units, pinyin with tone marks,
   every ASCII letter), so that such text is spelled out and not lost.

A text of kept characters whose best pieces are all kept is cut exactly as by the full
vocabulary: the others can only have lost competitors.
"""

from __future__ import annotations

import numpy as np

WHOLE_BLOCKS = (
    (0x0021, 0x0040), (0x005B, 0x0060), (0x007B, 0x007E),  # ASCII digits and punctuation
    (0x00A0, 0x00BF), (0x00D7, 0x00D7), (0x00F7, 0x00F7),  # Latin-1 signs
    (0x2000, 0x206F),  # General Punctuation
    (0x2070, 0x209F),  # Superscripts and Subscripts
    (0x20A0, 0x20CF),  # Currency Symbols
    (0x2100, 0x214F),  # Letterlike Symbols
    (0x2150, 0x218F),  # Number Forms
    (0x2190, 0x21FF),  # Arrows
    (0x2200, 0x22FF),  # Mathematical Operators
    (0x2460, 0x24FF),  # Enclosed Alphanumerics
    (0x25A0, 0x25FF),  # Geometric Shapes
    (0x2600, 0x27BF),  # Miscellaneous Symbols, Dingbats
    (0x2E80, 0x2FDF),  # CJK and Kangxi Radicals
    (0x3000, 0x303F),  # CJK Symbols and Punctuation
    (0x30FB, 0x30FB),  # the middle dot, also of Chinese names
    (0x3100, 0x312F), (0x31A0, 0x31BF),  # Bopomofo
    (0x3200, 0x33FF),  # Enclosed CJK, CJK Compatibility
    (0x3400, 0x4DBF),  # CJK Unified Ideographs Extension A
    (0x4E00, 0x9FFF),  # CJK Unified Ideographs
    (0xF900, 0xFAFF),  # CJK Compatibility Ideographs
    (0xFE10, 0xFE1F), (0xFE30, 0xFE6F),  # vertical, compatibility and small forms
    (0xFF01, 0xFF60), (0xFFE0, 0xFFEF),  # full-width forms
    (0x20000, 0x323AF),  # further ideographs
)  # fmt: skip
SINGLE_BLOCKS = (
    (0x0041, 0x005A), (0x0061, 0x007A),  # ASCII letters
    (0x00C0, 0x024F),  # Latin-1 letters, Latin Extended-A and -B
    (0x0370, 0x03FF),  # Greek
)  # fmt: skip
SPECIAL_PIECES = 4
WORD_START = "\u2581"


def _inside(blocks: tuple[tuple[int, int], ...], character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in blocks)


def _stays(piece: str, english: set[str]) -> bool:
    text = piece.replace(WORD_START, "")
    if len(text) == 1 and _inside(SINGLE_BLOCKS, text):
        return True
    letters = [c for c in text if c.isascii() and c.isalpha()]
    if not all(_inside(WHOLE_BLOCKS, c) for c in text if c not in letters):
        return False
    return not letters or piece in english


def kept_pieces(pieces: list[str], english_portuguese: list[str]) -> np.ndarray:
    """The old numbers of the pieces that stay, in order: the new number is the place."""
    english = set(english_portuguese)
    kept = [i for i in range(SPECIAL_PIECES, len(pieces)) if _stays(pieces[i], english)]
    # `<mask>`, the last piece, is made of characters that rule 3 would let in.
    return np.array([*range(SPECIAL_PIECES), *(i for i in kept if pieces[i] != "<mask>")])
