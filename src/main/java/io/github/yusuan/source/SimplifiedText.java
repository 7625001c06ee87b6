package io.github.yusuan.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts in traditional characters, as the second version of a web site shows them: where words of budgets are written so
 * (預算, 單位：萬元), the characters that occur in budgets become the simplified ones, which all words are known in.
 */
final class SimplifiedText {
    static final String MESSAGE = "the text is in traditional characters; names and titles are read in simplified ones";

    private static final Pattern BUDGET_WORDS = Pattern.compile("預算|決算|總表|總計|單位|萬元|財政|撥款|經費");

    private static final String PAIRS =
            "並并乾干亂乱亞亚佈布佔占來来侖仑係系倉仓個个們们倫伦偉伟偵侦傑杰備备傳传債债傷伤傾倾僱雇價价儀仪億亿償偿優优儲储兒儿兗兖內内兩两冊册凈净凱凯別别則则剛刚創创劃划劍剑動动務务勝胜勞劳勵励勸劝勻匀匯汇區区"
                    + "協协參参叢丛吳吴呂吕員员問问啟启單单噸吨嚴严國国圍围園园圖图團团執执堅坚堯尧報报場场堿碱塗涂塵尘墊垫墾垦壇坛壓压壘垒壞坏壩坝壯壮壺壶壽寿夢梦夥伙夾夹婁娄婦妇孫孙學学宮宫實实寧宁審审寬宽寶宝將将專专尋寻"
                    + "對对層层屬属岡冈島岛峽峡崍崃崗岗嵐岚嶗崂嶧峄嶺岭嶼屿嶽岳師师幣币幹干幾几庫库廂厢廈厦廟庙廠厂廢废廣广廬庐廳厅張张強强彌弥彥彦後后徑径從从復复徵征愛爱態态慶庆憑凭應应懲惩懷怀戰战戶户掃扫掛挂採采揚扬損损"
                    + "撥拨撫抚擁拥擔担據据擬拟擴扩敘叙數数斷断於于時时晉晋暉晖暫暂曆历會会東东條条棄弃棗枣棟栋棲栖楊杨業业極极榮荣構构樁桩樂乐樅枞樓楼標标樣样樹树樺桦橋桥機机橫横檔档檢检欄栏權权欒栾欽钦歷历歸归殘残氣气汙污"
                    + "決决沒没沖冲況况涇泾涼凉淥渌淶涞減减渦涡測测渾浑湞浈湯汤準准溝沟溫温滄沧滎荥滾滚滿满漢汉漣涟漵溆潁颍潛潜潤润潯浔潰溃澗涧澠渑澤泽澱淀濟济濰潍濱滨瀏浏瀘泸瀾澜灘滩灣湾灤滦災灾為为烏乌無无煙烟煩烦燈灯燒烧"
                    + "營营爐炉爭争爾尔牆墙狀状猶犹獄狱獅狮獎奖獨独獲获獻献現现琿珲瑤瑶瑪玛環环瓊琼甌瓯甕瓮產产畢毕當当疇畴療疗發发監监盤盘盧卢眾众矯矫硯砚碩硕碭砀確确碼码礎础礦矿祿禄禪禅禮礼稅税稈秆種种稱称積积穩稳窪洼競竞"
                    + "筆笔節节範范築筑篩筛簡简籌筹糧粮紀纪約约紅红納纳紙纸級级紮扎細细紹绍終终組组結结絡络給给統统絳绛綏绥經经綜综綠绿維维網网綿绵線线緝缉編编縉缙縣县縮缩總总績绩織织繕缮繪绘繫系繳缴續续罰罚羅罗義义習习聖圣"
                    + "聞闻聯联聶聂職职肅肃脫脱膠胶臘腊臥卧臨临臺台與与興兴舉举舊旧荊荆莊庄華华萊莱萬万葉叶蒼苍蓋盖蓮莲蔭荫蕪芜蕭萧薊蓟薌芗薩萨藍蓝藥药藺蔺蘄蕲蘆芦蘇苏蘊蕴蘭兰蘿萝處处號号術术衛卫裏里補补裝装裡里製制複复見见"
                    + "規规視视覺觉覽览觀观計计討讨訓训託托記记訥讷訪访設设許许訴诉詔诏評评詢询試试該该詳详誌志誤误說说誼谊調调請请諸诸諾诺謀谋謙谦謝谢謨谟證证識识譙谯譜谱議议護护讀读變变讓让豐丰貝贝貞贞財财貢贡貧贫貨货貴贵"
                    + "買买貸贷費费貼贴貿贸賀贺賃赁資资賈贾賓宾賚赉賠赔賢贤質质賬账購购賽赛贈赠贊赞贛赣趙赵車车軍军軟软較较載载輛辆輝辉輪轮輸输輿舆轉转辦办農农這这連连週周進进遊游運运過过達达遙遥遜逊遞递遠远適适遷迁選选遺遗"
                    + "遼辽邁迈還还邊边郟郏郵邮鄆郓鄉乡鄒邹鄖郧鄧邓鄭郑鄰邻鄲郸鄴邺醫医釋释鉛铅銀银銅铜銜衔銷销鋒锋鋼钢錄录錢钱錦锦錫锡錯错鍋锅鍵键鎣蓥鎮镇鏡镜鐘钟鐵铁鑒鉴鑲镶長长門门開开閒闲間间閔闵閣阁閩闽閬阆閻阎關关陘陉"
                    + "陜陕陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隴陇雙双雜杂雞鸡離离雲云電电靈灵靜静鞏巩韋韦韓韩響响頁页頂顶項项順顺須须預预頗颇頭头題题額额類类顯显風风飛飞養养餘余館馆饒饶馬马駐驻騰腾驊骅驗验驛驿體体鬥斗"
                    + "魚鱼魯鲁鮁鲅鮮鲜鯉鲤鳥鸟鳩鸠鳳凤鳴鸣鴨鸭鶴鹤鷹鹰鹵卤鹹咸鹽盐麗丽麥麦黃黄點点黨党黽黾齊齐齒齿齡龄龍龙龜龟";

    private static final Map<Character, Character> SIMPLE = simple();

    private SimplifiedText() {}

    private static Map<Character, Character> simple() {
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            map.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return Map.copyOf(map);
    }

    /** Whether words of budgets stand there in traditional characters. */
    static boolean isTraditional(String text) {
        return BUDGET_WORDS.matcher(text).find();
    }

    /** The text with simplified characters, as long as before. */
    static String of(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simple.append(SIMPLE.getOrDefault(c, c).charValue());
        }
        return simple.toString();
    }
}
