package io.github.dutylist.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Documents that nobody would send in good faith, the same ones in every run. */
enum HostileDocuments {
    RANDOM_BYTES {
        @Override
        byte[] make(Random random) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            return bytes;
        }
    },
    JSON_LIKE_CHARACTERS {
        @Override
        byte[] make(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append("{}[]:,\"\\ \n0123456789eE+-.truefalsnd责".charAt(random.nextInt(36)));
            }
            return Documents.utf8(text.toString());
        }
    },
    TRUNCATED {
        @Override
        byte[] make(Random random) {
            byte[] document = base(random);
            return Arrays.copyOf(document, random.nextInt(document.length));
        }
    },
    BYTES_CHANGED {
        @Override
        byte[] make(Random random) {
            byte[] document = base(random).clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
            }
            return document;
        }
    },
    BYTES_MOVED {
        @Override
        byte[] make(Random random) {
            byte[] document = base(random);
            int start = random.nextInt(document.length);
            int length = random.nextInt(Math.min(300, document.length - start));
            int target = random.nextInt(document.length);
            ByteArrayOutputStream moved = new ByteArrayOutputStream();
            moved.write(document, 0, target);
            moved.write(document, start, length);
            moved.write(document, target, document.length - target);
            return moved.toByteArray();
        }
    },
    TOKENS_CHANGED {
        @Override
        byte[] make(Random random) {
            List<String> tokens = new ArrayList<>(tokens(random));
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                changeToken(tokens, random);
            }
            return Documents.utf8(String.join(" ", tokens));
        }
    },
    TOKENS_CUT_OUT {
        @Override
        byte[] make(Random random) {
            List<String> tokens = tokens(random);
            int start = random.nextInt(tokens.size());
            int end = start + random.nextInt(tokens.size() - start);
            List<String> rest = new ArrayList<>(tokens.subList(0, start));
            rest.addAll(tokens.subList(end, tokens.size()));
            return Documents.utf8(String.join("", rest));
        }
    },
    NESTED_DEEPLY {
        @Override
        byte[] make(Random random) {
            int depth = random.nextInt(random.nextBoolean() ? 40 : 3_000);
            String[] shells = {"[", "]", "{\"items\":[", "]}", "{\"a\":", "}", "{\"sections\":[", "]}"};
            int shell = random.nextInt(4) * 2;
            String nested = shells[shell].repeat(depth)
                    + pick(HOSTILE_TOKENS, random)
                    + (random.nextInt(4) == 0 ? "" : shells[shell + 1].repeat(depth));
            return withValue(nested, random);
        }
    },
    HUGE_NUMBERS {
        @Override
        byte[] make(Random random) {
            String digits = "9".repeat(1 + random.nextInt(3_000));
            String number = switch (random.nextInt(6)) {
                case 0 -> digits;
                case 1 -> "-" + digits;
                case 2 -> "0." + digits;
                case 3 -> digits + "e" + digits.substring(0, digits.length() % 12 + 1);
                case 4 -> "1e-" + digits.substring(0, digits.length() % 12 + 1);
                default -> "1E+" + digits;
            };
            return withValue(number, random);
        }
    },
    OTHER_ENCODINGS {
        @Override
        byte[] make(Random random) {
            String text = new String(base(random), StandardCharsets.UTF_8);
            List<String> charsets = List.of("GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "Big5");
            byte[] whole = text.getBytes(Charset.forName(pick(charsets, random)));
            return random.nextBoolean() ? whole : spliced(base(random), whole, random);
        }
    },
    BROKEN_UTF8 {
        @Override
        byte[] make(Random random) {
            byte[][] sequences = {
                {(byte) 0xc0, (byte) 0x80},
                {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
                {(byte) 0xe8, (byte) 0xb4},
                {(byte) 0xff, (byte) 0xfe},
                {0}
            };
            byte[] document = base(random);
            int target = random.nextBoolean() ? 0 : random.nextInt(document.length);
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            broken.write(document, 0, target);
            broken.writeBytes(sequences[random.nextInt(sequences.length)]);
            broken.write(document, target, document.length - target);
            return broken.toByteArray();
        }
    },
    NAMES_REPEATED {
        @Override
        byte[] make(Random random) {
            List<String> tokens = new ArrayList<>(tokens(random));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int colon = anyIndexOf(":", tokens, random);
                String member = tokens.get(colon - 1) + ":" + pick(HOSTILE_TOKENS, random) + ",";
                tokens.add(colon - 1, member);
            }
            return Documents.utf8(String.join("", tokens));
        }
    },
    VALUES_CHANGED {
        @Override
        byte[] make(Random random) {
            JsonNode document = pick(TREES, random);
            return Documents.utf8(ExactJson.write(new TreeEdits(random).edited(document, 1 + random.nextInt(6))));
        }
    },
    LONG_STRINGS {
        @Override
        byte[] make(Random random) {
            String part =
                    pick(List.of("a", "责", "😀", "\\ud83d", "\\u0000", "-", " ", "每年", "第", "(", "/", "~"), random);
            String text = "\"" + part.repeat(random.nextInt(3_000)) + "\"";
            return withValue(random.nextBoolean() ? text : "{" + text + ":" + text + "}", random);
        }
    },
    MANY_VALUES {
        @Override
        byte[] make(Random random) {
            String value = pick(HOSTILE_TOKENS, random) + ",";
            return withValue("[" + value.repeat(1 + random.nextInt(400)) + "{}]", random);
        }
    },
    TWO_DOCUMENTS {
        @Override
        byte[] make(Random random) {
            return spliced(base(random), base(random), random);
        }
    };

    private static final List<byte[]> BASES = bases();

    private static final List<JsonNode> TREES =
            BASES.stream().map(ExactJson::read).toList();

    private static final List<List<String>> TOKENS = BASES.stream()
            .map(document -> cut(new String(document, StandardCharsets.UTF_8)))
            .toList();

    private static final List<String> HOSTILE_TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "fals",
            "NaN",
            "-Infinity",
            "01",
            "+1",
            ".5",
            "1.",
            "-",
            "1e5",
            "1.0",
            "-0",
            "1e999999999",
            "1e-2147483649",
            "'a'",
            "/* */",
            "\"",
            "\"\"",
            "\"\\ud800\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"a\\u0000\"",
            "\"x-own\"",
            "\"kind\"",
            "\"id\"",
            "\"documentType\"",
            "\"2026-02-30\"",
            "\"--02-29\"",
            "\"每半年至少一次\"",
            "{}",
            "[]",
            "{\"kind\":\"continuous\"}",
            "\ufeff",
            "\u00a0");

    /** Makes one. */
    abstract byte[] make(Random random);

    /**
     * Returns a document.
     *
     * @param serial which one
     */
    byte[] document(int serial) {
        return make(new Random(serial * 0x9e3779b97f4a7c15L ^ name().hashCode()));
    }

    /** The short document many times, so that longer ones are not taken often. */
    private static List<byte[]> bases() {
        List<byte[]> bases = new ArrayList<>();
        for (int i = 0; i < 38; i++) {
            bases.add(Documents.utf8(Documents.VALID));
        }
        bases.add(Samples.bytes("twelve-faults"));
        bases.add(Samples.bytes("work-safety"));
        return bases;
    }

    private static byte[] base(Random random) {
        return pick(BASES, random);
    }

    private static List<String> tokens(Random random) {
        return pick(TOKENS, random);
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void changeToken(List<String> tokens, Random random) {
        int index = random.nextInt(tokens.size());
        switch (random.nextInt(4)) {
            case 0 -> tokens.set(index, pick(HOSTILE_TOKENS, random));
            case 1 -> tokens.add(index, pick(tokens, random));
            case 2 -> tokens.set(index, tokens.get(random.nextInt(tokens.size())));
            default -> tokens.add(index, pick(HOSTILE_TOKENS, random));
        }
    }

    /** Returns a document in which the value of some member is another text. */
    private static byte[] withValue(String value, Random random) {
        List<String> tokens = new ArrayList<>(tokens(random));
        int colon = anyIndexOf(":", tokens, random);
        if (random.nextInt(3) == 0) {
            tokens.add(colon - 1, "\"x-own\":" + value + ",");
        } else {
            tokens.set(colon + 1, value);
        }
        return Documents.utf8(String.join("", tokens));
    }

    private static int anyIndexOf(String token, List<String> tokens, Random random) {
        int start = random.nextInt(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int index = (start + i) % tokens.size();
            if (tokens.get(index).equals(token)) {
                return index;
            }
        }
        throw new IllegalArgumentException("there is no " + token);
    }

    private static byte[] spliced(byte[] head, byte[] tail, Random random) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(head, 0, random.nextInt(head.length + 1));
        int start = random.nextInt(tail.length);
        spliced.write(tail, start, tail.length - start);
        return spliced.toByteArray();
    }

    private static List<String> cut(String json) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < json.length(); ) {
            int end = endOfToken(json, i);
            if (!json.substring(i, end).isBlank()) {
                tokens.add(json.substring(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static int endOfToken(String json, int start) {
        int end = start + 1;
        if (json.charAt(start) == '"') {
            while (json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            return end + 1;
        }
        while (Character.isLetterOrDigit(json.charAt(start))
                && end < json.length()
                && Character.isLetterOrDigit(json.charAt(end))) {
            end++;
        }
        return end;
    }
}
