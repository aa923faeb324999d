"""The bytes of wire-format.md: numbers and small things (W 1), config records (W 8) and the ledger file (W 10)."""
import hashlib
import struct


class Fault(Exception):
    """What is wrong with a ledger."""


def need(ok, fault):
    if not ok:
        raise Fault(fault)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def u16(v):
    return v.to_bytes(2, "big")


def u32(v):
    return v.to_bytes(4, "big")


def u64(v):
    return v.to_bytes(8, "big")


def varint(v):
    out = bytearray()
    while v > 127:
        out.append(v & 127 | 128)
        v >>= 7
    return bytes(out) + bytes([v])


def profile_bytes(values):
    steps = (b - a for a, b in zip([0] + values, values))
    return varint(len(values)) + b"".join(varint(s * 2 if s >= 0 else -s * 2 - 1) for s in steps)


# W 8: the types that configs of the known plugins have; * is a list, ? an optional
TAGS = {"long": 1, "double": 3, "integer": 5, "enum": 6, "double*": 11, "double?": 12, "flag": 2}


class Reader:
    """W 1: reads fields one after the other, only in their canonical form."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, n):
        need(n <= len(self.data) - self.at, "data ends within a field")
        self.at += n
        return self.data[self.at - n:self.at]

    def uint(self, n):
        return int.from_bytes(self.take(n), "big")

    def sint(self, n):
        return int.from_bytes(self.take(n), "big", signed=True)

    def small(self):
        v = self.uint(4)
        need(v < 1 << 31, "u32 out of range")
        return v

    def flag(self):
        v = self.uint(1)
        need(v < 2, "flag is neither 0 nor 1")
        return v

    def f64(self):
        return struct.unpack(">d", self.take(8))[0]

    def varint(self):
        v = 0
        for i in range(10):
            byte = self.uint(1)
            v |= (byte & 127) << 7 * i
            if byte < 128:
                need((byte or i == 0) and v < 1 << 64, "varint not in its shortest form, or above 64 bits")
                return v
        raise Fault("varint longer than ten bytes")

    def zigzag(self):
        v = self.varint()
        return v >> 1 ^ -(v & 1)

    def block(self):
        return self.take(self.varint())

    def text(self):
        try:
            return self.block().decode("utf-8")
        except UnicodeDecodeError:
            raise Fault("text is not UTF-8") from None

    def profile(self):
        n, v, out = self.varint(), 0, []
        need(n <= 1_000_000, "profile too long")
        for _ in range(n):
            v += self.zigzag()
            need(abs(v) <= 10**15, "power out of range")
            out.append(v)
        return out

    def time(self, a_second):
        v = self.sint(8)
        need(abs(v) < ((1 << 40) + 1) * a_second, "time is out of range")
        return v

    def horizon(self):
        start, step, intervals = self.time(1), self.small(), self.small()
        if (start, step, intervals) == (0, 0, 0):
            return None
        need(1 <= step <= 86_400 and 1 <= intervals <= 1_000_000, "horizon is out of range")
        return start, step, intervals

    def record(self, shape):
        """W 8: a config record of these components, each a name and a key of TAGS; as a dictionary."""
        need(self.varint() == len(shape), "config has another number of components")
        return {self.expect(name): self.tagged(kind) for name, kind in shape}

    def expect(self, name):
        need(self.text() == name, "config has no %s where it should be" % name)
        return name

    def tagged(self, kind):
        record = isinstance(kind, tuple)
        need(self.uint(1) == (13 if record else TAGS[kind]), "config has a component of another type")
        if record:
            return self.record(kind)
        if kind == "flag":
            return self.flag()
        if kind == "double*":
            return [self.tagged("double") for _ in range(self.varint())]
        if kind == "double?":
            return self.tagged("double") if self.flag() else None
        return {"long": self.zigzag, "double": self.number, "integer": self.integer, "enum": self.text}[kind]()

    def number(self):
        v = self.f64()
        need(v == v, "NaN in a config")
        return v

    def integer(self):
        raw = self.block()
        v = int.from_bytes(raw, "big", signed=True)
        need(len(raw) == (v if v >= 0 else ~v).bit_length() // 8 + 1, "integer not in its shortest form")
        return v

    def end(self):
        need(self.at == len(self.data), "bytes after the last field")


def whole(data, read):
    """Reads data that holds one thing and nothing else."""
    reader = Reader(data)
    value = read(reader)
    reader.end()
    return value


# ---- W 10: the file
CRC_TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
    CRC_TABLE.append(byte)


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ CRC_TABLE[(crc ^ byte) & 255]
    return crc ^ 0xFFFFFFFF


def blocks(data):
    """The blocks of a ledger file."""
    need(data[:8] == b"DSML\0\1\0\0" and len(data) >= 16, "not a ledger file of version 1")
    at = 16
    while at < len(data):
        need(at + 12 <= len(data), "file ends within a record")
        length, length_check, block_check = struct.unpack(">III", data[at:at + 12])
        need(crc32c(data[at:at + 4]) == length_check, "check sum of the length is wrong")
        need(1 <= length <= 1 << 30 and at + 12 + length <= len(data), "file ends within a record, or length is wrong")
        block = data[at + 12:at + 12 + length]
        need(crc32c(block) == block_check, "check sum of the block is wrong")
        yield block
        at += 12 + length
