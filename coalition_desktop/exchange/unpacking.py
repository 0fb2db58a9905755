"""The members of a zip, in pieces and held to what the directory says of them.

Runs inside the reading process too: of the standard library only what starts fast.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections import namedtuple
from collections.abc import Iterator, Mapping
from io import BufferedReader

_STORED = 0

# What the directory of a zip says of one member, by the names of ``zipfile.ZipInfo``.
Member = namedtuple("Member", "filename header_offset compress_type compress_size file_size CRC")
Members = Mapping[str, Member]  # by their names


class Broken(Exception):
    """A member of a zip is not what the directory says."""


def unpacked(file: BufferedReader, member: Member, step: int = 1 << 20) -> Iterator[bytes]:
    """The member's bytes in pieces of at most ``step``, held to its declared size and checksum.

    The readers behind believe the stream and not the directory: both are made to agree here.
    """
    if member.header_offset < 0:  # what the directory of a cut or stretched file comes to
        raise Broken(member.filename)
    file.seek(member.header_offset)
    header = file.read(30)
    if len(header) < 30 or header[:4] != b"PK\x03\x04":
        raise Broken(member.filename)
    name_length, extra_length = struct.unpack_from("<HH", header, 26)
    file.seek(name_length + extra_length, os.SEEK_CUR)
    size = checksum = 0
    for piece in _inflated(file, member, step):
        size += len(piece)
        checksum = zlib.crc32(piece, checksum)
        if size > member.file_size:
            break
        yield piece
    if size != member.file_size or checksum != member.CRC:
        raise Broken(member.filename)


def _inflated(file: BufferedReader, member: Member, step: int) -> Iterator[bytes]:
    left, where = member.compress_size, file.tell()
    stored = member.compress_type == _STORED
    engine = zlib.decompressobj(-15)
    while left > 0:
        file.seek(where)
        packed = file.read(min(left, 1 << 16 if not stored else step))
        if not packed:
            return
        left -= len(packed)
        where += len(packed)
        if stored:
            yield packed
            continue
        try:
            while packed:
                yield engine.decompress(packed, step)
                packed = engine.unconsumed_tail
        except zlib.error as wrong:
            raise Broken(member.filename) from wrong
