package io.github.dutylist.io;

import io.github.dutylist.finding.Place;
import java.nio.charset.StandardCharsets;

/** Documents as text, to be broken in one place. */
final class Documents {

    /** A short list of which no rule says anything. */
    static final String VALID = """
            {
              "documentType": "responsibility-list",
              "formatVersion": "1.0",
              "id": "qinghe.flood-control",
              "version": 1,
              "title": "清河镇防汛责任清单",
              "status": "draft",
              "topics": ["emergency"],
              "organisation": "town",
              "organisations": [
                {"id": "town", "name": "清河镇人民政府", "kind": "government-department"}
              ],
              "roles": [
                {"id": "leaders", "title": "镇领导班子", "responsibilities": ["principal"], "holder": "body"},
                {"id": "mayor", "title": "镇长", "responsibilities": ["first-responsible"], "holder": "post"}
              ],
              "eventTypes": [
                {"id": "flood", "title": "洪涝灾害"}
              ],
              "sections": [
                {
                  "id": "duties",
                  "kind": "duties",
                  "clauses": [
                    {
                      "id": "study",
                      "text": "每半年至少研究一次防汛工作。",
                      "roles": ["leaders"],
                      "activity": "study",
                      "frequencies": [
                        {"kind": "count-per-period", "min": 1, "bound": "at-least", "unit": "half-year"}
                      ]
                    },
                    {
                      "id": "patrol",
                      "text": "汛期带队巡查堤防。",
                      "roles": ["mayor"]
                    }
                  ]
                }
              ],
              "accountability": [
                {
                  "id": "answering",
                  "text": "因失职造成洪涝灾害损失的，予以约谈。",
                  "conditions": [
                    {"id": "loss", "text": "造成损失的", "kind": "event", "eventTypes": ["flood"]}
                  ],
                  "sanctions": [
                    {"measure": "interview", "quote": "予以约谈"}
                  ]
                }
              ]
            }
            """;

    private static final String MARK = "▸";

    private Documents() {}

    /** Returns the valid document with one passage replaced, which it has exactly once. */
    static String with(String passage, String replacement) {
        return replace(VALID, passage, replacement);
    }

    /** Returns the valid document with members added to the list itself. */
    static String withMembers(String members) {
        return with("\"status\": \"draft\",", "\"status\": \"draft\", " + members + ",");
    }

    /** Returns a document with one passage replaced, which it has exactly once. */
    static String replace(String document, String passage, String replacement) {
        int start = document.indexOf(passage);
        if (start < 0 || document.indexOf(passage, start + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the document: " + passage);
        }
        return document.substring(0, start) + replacement + document.substring(start + passage.length());
    }

    /** Returns where in a document its only {@code ▸} is, which stands for nothing else. */
    static Place placeOfMark(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(line, before.codePointCount(lineStart, before.length()) + 1);
    }

    /** Returns a document without its mark. */
    static String unmarked(String marked) {
        return replace(marked, MARK, "");
    }

    static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
