package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;

/** A post with the name of who holds it behind it: 局长 张建国, 副局长 李敏（女）. */
public final class HeldPost {

    private static final int MAX_NAME = 3;
    private static final String[] POSTS = {
        "长", "书记", "主任", "经理", "主席", "总监", "工程师", "负责人", "代表人", "委员", "组员", "成员", "干事", "主管", "院士", "教授", "干部", "人员",
        "会计", "代表", "管理员", "联络员"
    };

    private HeldPost() {}

    /** Returns the post without the name of who holds it; any other words as they are. */
    public static Passage of(Passage words) {
        int space = words.indexOf(' ', 2);
        return space > 0 && words.subSequence(0, space).endsWithAny(POSTS) && isPerson(words.from(space))
                ? words.subSequence(0, space)
                : words;
    }

    /** Tells whether words are a post and who holds it, or several of these beside each other. */
    public static boolean is(Passage words) {
        Passage post = of(words);
        return post.length() < words.length();
    }

    /** Tells whether words are, by their length and form, the name of a person. */
    public static boolean isPerson(Passage words) {
        Passage bare = words.trimmed();
        int bracket = bare.indexOf('(', 1);
        Passage name = (bracket > 0 && bare.endsWith(")") ? bare.subSequence(0, bracket) : bare).withoutSpaces();
        boolean person = name.length() > 1 && name.length() <= MAX_NAME || name.endsWith("同志");
        for (int i = 0; i < name.length() && person; i++) {
            person = Folding.isHan(name.charAt(i)) || name.charAt(i) == '×';
        }
        return person;
    }
}
