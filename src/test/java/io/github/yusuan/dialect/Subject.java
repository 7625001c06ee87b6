package io.github.yusuan.dialect;

import java.util.List;

/** A subject of a classification; that of the government stands beside an economic one of departments. */
record Subject(String code, String name, String governmentCode, String governmentName) {

    private static final List<Subject> FUNCTIONAL = List.of(
            of("201", "一般公共服务支出"),
            of("20103", "政府办公厅（室）及相关机构事务"),
            of("2010301", "行政运行"),
            of("2010302", "一般行政管理事务"),
            of("2010350", "事业运行"),
            of("208", "社会保障和就业支出"),
            of("20805", "行政事业单位养老支出"),
            of("2080505", "机关事业单位基本养老保险缴费支出"),
            of("2080506", "机关事业单位职业年金缴费支出"),
            of("210", "卫生健康支出"),
            of("21011", "行政事业单位医疗"),
            of("2101101", "行政单位医疗"),
            of("2101102", "事业单位医疗"),
            of("221", "住房保障支出"),
            of("22102", "住房改革支出"),
            of("2210201", "住房公积金"));
    private static final List<Subject> ECONOMIC = List.of(
            new Subject("301", "工资福利支出", "501", "机关工资福利支出"),
            new Subject("30101", "基本工资", "50101", "工资奖金津补贴"),
            new Subject("30102", "津贴补贴", "50101", "工资奖金津补贴"),
            new Subject("30103", "奖金", "50101", "工资奖金津补贴"),
            new Subject("30113", "住房公积金", "50103", "住房公积金"),
            new Subject("302", "商品和服务支出", "502", "机关商品和服务支出"),
            new Subject("30201", "办公费", "50201", "办公经费"),
            new Subject("30211", "差旅费", "50201", "办公经费"),
            new Subject("30299", "其他商品和服务支出", "50299", "其他商品和服务支出"),
            new Subject("303", "对个人和家庭的补助", "509", "对个人和家庭的补助"),
            new Subject("30302", "退休费", "50905", "离退休费"),
            new Subject("30305", "生活补助", "50901", "社会福利和救助"));
    private static final List<Subject> FUND = List.of(
            of("212", "城乡社区支出"),
            of("21208", "国有土地使用权出让收入安排的支出"),
            of("2120804", "农村基础设施建设支出"),
            of("2120899", "其他国有土地使用权出让收入安排的支出"));
    private static final List<Subject> CAPITAL = List.of(
            of("223", "国有资本经营预算支出"),
            of("22301", "解决历史遗留问题及改革成本支出"),
            of("2230105", "国有企业退休人员社会化管理补助支出"),
            of("2230107", "国有企业改革成本支出"));

    private static Subject of(String code, String name) {
        return new Subject(code, name, "", "");
    }

    /** The subjects that a table of that form lists, sums before their parts. */
    static List<Subject> of(TableForm form) {
        return switch (form) {
            case BASIC -> ECONOMIC;
            case FUND -> FUND;
            case CAPITAL -> CAPITAL;
            default -> FUNCTIONAL;
        };
    }

    /** 1 类, 2 款, 3 项. */
    int level() {
        return (code.length() - 1) / 2;
    }

    boolean isPartOf(Subject other) {
        return code.startsWith(other.code) && code.length() > other.code.length();
    }
}
