package org.mahdar.reader.names;

/**
 * The sound of a name as far as its spellings agree: long vowels dropped after the first letter, letters that stand for one
 * foreign sound written as one (غ ج ق ك, ت ط, س ص ز, ف ب …), so that قالن and كالين, ترامب and ترمب meet.
 */
final class NameKey {

    private NameKey() {}

    static String of(String form) {
        String name = form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = sound(name, i);
            boolean repeats = !key.isEmpty() && key.charAt(key.length() - 1) == c;
            if (c != 0 && !repeats) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static char sound(String name, int at) {
        char c = name.charAt(at);
        return switch (c) {
            case 'ا', 'ء', 'و', 'ؤ', 'ه', 'ة' -> at == 0 ? 'ا' : 0;
            case 'ي', 'ئ' -> at == 0 || at == name.length() - 1 ? 'ي' : 0;
            case 'غ', 'ج', 'ق', 'ك', 'گ', 'خ' -> 'ك';
            case 'ط', 'ت' -> at + 1 < name.length() && name.charAt(at + 1) == 'ش' ? 0 : 'ت';
            case 'ش', 'چ' -> 'ش';
            case 'ص', 'س' -> 'س';
            case 'ظ', 'ز' -> 'ز';
            case 'ض', 'د' -> 'د';
            case 'ڤ', 'ف' -> 'ف';
            case 'پ', 'ب' -> 'ب';
            default -> c;
        };
    }
}
