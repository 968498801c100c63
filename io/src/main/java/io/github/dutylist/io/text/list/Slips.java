package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;

/** Well-known slips of the pen in official text: they are proposed to a person and never changed. */
final class Slips {

    private static final Lexicon<String> TABLE = new Lexicon<String>()
            .with("一致", "一到致", "一至性")
            .with("接受", "按受")
            .with("情况", "情状", "情况况")
            .with("部署", "布署", "步署")
            .with("即使", "既使")
            .with("安装", "按装")
            .with("竞聘", "竟聘")
            .with("竞争", "竟争")
            .with("按部就班", "按步就班")
            .with("再接再厉", "再接再励")
            .with("贯彻", "贯砌", "惯彻")
            .with("履行", "覆行", "屡行")
            .with("隐患", "隐换", "稳患")
            .with("检查", "捡查")
            .with("监督", "坚督")
            .with("制度", "制渡")
            .with("严格", "严恪")
            .with("职责", "职贵")
            .with("及时", "极时");

    private Slips() {}

    /** Says where a text holds what looks like a slip. */
    static void report(Passage text, Notes notes) {
        for (Lexicon.Hit<String> hit : TABLE.find(text)) {
            notes.suspectedSlip(text.subSequence(hit.start(), hit.end()), hit.value());
        }
    }
}
