package io.github.yusuan.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 类 of the functional classification by name, as tables without codes print them; the names moved over the years
 * (医疗卫生与计划生育支出, 卫生健康支出), the codes did not.
 */
public record FunctionClass(String code, Pattern name) {
    private static final List<FunctionClass> ALL = List.of(
            of("201", "一般公共服务"),
            of("202", "外交"),
            of("203", "国防"),
            of("204", "公共安全"),
            of("205", "教育"),
            of("206", "科学技术"),
            of("207", "文化(体育与传媒|旅游体育与传媒)"),
            of("208", "社会保障和就业"),
            of("209", "社会保险基金"),
            of("210", "(医疗卫生|卫生健康|医疗卫生与计划生育)"),
            of("211", "节能环保"),
            of("212", "城乡社区(事务)?"),
            of("213", "农林水(事务)?"),
            of("214", "交通运输"),
            of("215", "资源勘探.*"),
            of("216", "商业服务业等?"),
            of("217", "金融"),
            of("219", "援助其他地区"),
            of("220", "(国土|自然资源).*"),
            of("221", "住房保障"),
            of("222", "粮油物资储备(事务)?"),
            of("223", "国有资本经营预算"),
            of("224", "灾害防治及应急管理"),
            of("229", "其他"),
            of("232", "债务付息"),
            of("233", "债务发行费用"));

    private static FunctionClass of(String code, String name) {
        return new FunctionClass(code, Pattern.compile(name + "(支出)?"));
    }

    /** The code of the 类 of that name. */
    public static Optional<String> codeOf(String name) {
        return ALL.stream()
                .filter(c -> c.name().matcher(name).matches())
                .map(FunctionClass::code)
                .findFirst();
    }
}
