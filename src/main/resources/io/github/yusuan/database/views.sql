-- Views over the loaded records, for SQLite and DuckDB alike. "@ NAME 中文名" begins a view, "@ column 中文" names each of
-- its columns in Chinese; the view of the Chinese name is made from that.

@ documents_counted 计入汇总的文件
-- One document for each unit, year and phase, the one with the spending table first; no single unit whose department's
-- document is there: it holds the unit's money too.
@ document_id 文件标识
@ source 来源文件
@ fiscal_year 年度
@ phase 阶段
@ division_code 行政区划代码
@ unit_id 单位标识
@ unit_code 单位编码
@ unit_name 单位名称
@ unit_scope 部门或单位
@ parent_unit 主管部门
@ spending_total 支出合计
@ spending_gap 与印出总计的差额
WITH ranked AS (
  SELECT d.*, row_number() OVER (
      PARTITION BY coalesce(d.unit_id, d.document_id), d.fiscal_year, d.phase
      ORDER BY CASE WHEN d.spending_total IS NULL THEN 1 ELSE 0 END, d.amounts DESC, d.document_id) AS place
  FROM documents d
  WHERE d.document_id IS NOT NULL AND d.amounts > 0 AND d.scope = 'department')
SELECT r.document_id, r.source, r.fiscal_year, r.phase, r.division_code, r.unit_id, r.unit_code, r.unit_name,
       r.unit_scope, r.parent_unit, r.spending_total, r.spending_gap
FROM ranked r
WHERE r.place = 1 AND NOT EXISTS (
  SELECT 1 FROM ranked d
  WHERE d.place = 1 AND r.unit_scope = 'unit' AND coalesce(d.unit_scope, 'department') = 'department'
    AND d.fiscal_year = r.fiscal_year AND d.phase = r.phase
    AND (d.unit_id || '-unit' = r.unit_id
      OR d.unit_name = r.parent_unit
        AND coalesce(d.division_code, r.division_code, '') = coalesce(r.division_code, d.division_code, '')));

@ spending_by_department 部门支出
@ fiscal_year 年度
@ phase 阶段
@ division_code 行政区划代码
@ unit_id 单位标识
@ unit_name 单位名称
@ unit_scope 部门或单位
@ total 支出合计
@ basic 基本支出
@ project 项目支出
@ other 其他用途
@ gap_to_printed_total 与印出总计的差额
@ document_id 文件标识
@ source 来源文件
@ printed_total 印出的支出总计
-- 人员经费 and 公用经费 are what 基本支出 consists of.
SELECT d.fiscal_year, d.phase, d.division_code, d.unit_id, d.unit_name, d.unit_scope,
       round(sum(s.amount), 2) AS total,
       round(sum(CASE WHEN s.measure IN ('basic', 'personnel', 'public_use') THEN s.amount END), 2) AS basic,
       round(sum(CASE WHEN s.measure = 'project' THEN s.amount END), 2) AS project,
       round(sum(CASE WHEN coalesce(s.measure, '') NOT IN ('basic', 'personnel', 'public_use', 'project')
                      THEN s.amount END), 2) AS other,
       d.spending_gap AS gap_to_printed_total, d.document_id, d.source,
       round(d.spending_total + d.spending_gap, 2) AS printed_total
FROM documents_counted d JOIN spending s ON s.document_id = d.document_id
GROUP BY d.fiscal_year, d.phase, d.division_code, d.unit_id, d.unit_name, d.unit_scope, d.spending_total,
         d.spending_gap, d.document_id, d.source;

@ spending_by_class 各类支出
@ fiscal_year 年度
@ phase 阶段
@ unit_id 单位标识
@ unit_name 单位名称
@ class_code 类编码
@ class_name 类名称
@ total 支出合计
@ basic 基本支出
@ project 项目支出
@ document_id 文件标识
@ page 页码
WITH names AS (SELECT class_code, min(class_name) AS class_name FROM spending WHERE class_name IS NOT NULL GROUP BY class_code)
SELECT d.fiscal_year, d.phase, d.unit_id, d.unit_name, s.class_code,
       coalesce(min(s.class_name), min(n.class_name)) AS class_name,
       round(sum(s.amount), 2) AS total,
       round(sum(CASE WHEN s.measure IN ('basic', 'personnel', 'public_use') THEN s.amount END), 2) AS basic,
       round(sum(CASE WHEN s.measure = 'project' THEN s.amount END), 2) AS project,
       d.document_id, min(s.page) AS page
FROM documents_counted d JOIN spending s ON s.document_id = d.document_id
     LEFT JOIN names n ON n.class_code = s.class_code
GROUP BY d.fiscal_year, d.phase, d.unit_id, d.unit_name, s.class_code, d.document_id;

@ three_public_ranking 三公经费排名
-- Of the documents that print the items; a single unit only where its department does not.
@ place 名次
@ fiscal_year 年度
@ phase 阶段
@ unit_id 单位标识
@ unit_name 单位名称
@ three_public 三公经费
@ abroad 因公出国(境)费
@ vehicles 公务用车购置及运行费
@ vehicle_purchase 公务用车购置费
@ vehicle_operation 公务用车运行费
@ reception 公务接待费
@ prior_three_public 上年三公经费
@ change_three_public 三公经费增减
@ prior_vehicle_purchase 上年公务用车购置费
@ change_vehicle_purchase 公务用车购置费增减
@ derived 推算栏目
@ document_id 文件标识
@ page 页码
WITH ranked AS (
  SELECT d.unit_id, d.unit_name, d.unit_scope, d.parent_unit, d.division_code, d.fiscal_year AS "year", d.phase AS "stage", t.*,
         row_number() OVER (PARTITION BY coalesce(d.unit_id, d.document_id), d.fiscal_year, d.phase
           ORDER BY CASE WHEN t.three_public IS NULL THEN 1 ELSE 0 END, d.amounts DESC, d.document_id) AS place_of_document
  FROM documents d JOIN (
    SELECT document_id, page, three_public, abroad, vehicles, vehicle_purchase, vehicle_operation, reception,
           prior_three_public, change_three_public, prior_vehicle_purchase, change_vehicle_purchase, derived
    FROM three_public) t ON t.document_id = d.document_id)
SELECT rank() OVER (PARTITION BY r."year", r."stage" ORDER BY r.three_public DESC) AS place,
       r."year" AS fiscal_year, r."stage" AS phase, r.unit_id, r.unit_name, r.three_public, r.abroad, r.vehicles,
       r.vehicle_purchase, r.vehicle_operation, r.reception, r.prior_three_public, r.change_three_public,
       r.prior_vehicle_purchase, r.change_vehicle_purchase, r.derived, r.document_id, r.page
FROM ranked r
WHERE r.place_of_document = 1 AND r.three_public IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM ranked d
  WHERE d.place_of_document = 1 AND r.unit_scope = 'unit' AND coalesce(d.unit_scope, 'department') = 'department'
    AND d."year" = r."year" AND d."stage" = r."stage"
    AND (d.unit_id || '-unit' = r.unit_id
      OR d.unit_name = r.parent_unit
        AND coalesce(d.division_code, r.division_code, '') = coalesce(r.division_code, d.division_code, '')));

@ year_on_year 与上年比较
-- This year's figure beside last year's as this document prints or tells it, and as last year's own document has it.
-- Sentences that tell different amounts tell none; one that compares with what was spent last year (上年执行数) says so.
@ fiscal_year 年度
@ phase 阶段
@ unit_id 单位标识
@ unit_name 单位名称
@ item 项目
@ this_year 本年
@ last_year_printed 本年文件所列上年
@ printed_from 上年数来源
@ last_year_document 上年文件
@ change_printed 与所列上年增减
@ change_documents 与上年文件增减
@ document_id 文件标识
@ last_document_id 上年文件标识
WITH general AS (
  SELECT document_id, max(CASE WHEN measure IN ('total', 'final') THEN amount END) AS amount,
         max(CASE WHEN measure = 'prior_total' THEN amount END) AS prior
  FROM facts
  WHERE "table" = 'general-budget-expenditure' AND row_role = 'total'
    AND measure IN ('total', 'final', 'prior_total')
  GROUP BY document_id),
sentences AS (
  SELECT p.document_id, max(p.prior_derived) AS prior,
         CASE WHEN max(CASE WHEN p.sentence LIKE '%上年执行数%' THEN 1 ELSE 0 END) = 1
              THEN 'sentence on outturn' ELSE 'sentence' END AS origin
  FROM prose_figures p JOIN documents d ON d.document_id = p.document_id
       AND d.spending_total + coalesce(d.spending_gap, 0) = p.base
  WHERE p.item = 'expenditure' AND p.figure_kind = 'change'
  GROUP BY p.document_id
  HAVING count(DISTINCT p.prior_derived) = 1),
printed AS (
  SELECT document_id, max(amount) AS prior FROM facts
  WHERE "table" = 'expenditure' AND row_role = 'total' AND measure = 'prior_total'
  GROUP BY document_id),
figures AS (
  SELECT d.document_id, 'spending' AS item, round(d.spending_total + coalesce(d.spending_gap, 0), 2) AS this_year,
         coalesce(p.prior, s.prior) AS prior,
         CASE WHEN p.prior IS NOT NULL THEN 'table' ELSE s.origin END AS printed_from
  FROM documents_counted d
       LEFT JOIN printed p ON p.document_id = d.document_id
       LEFT JOIN sentences s ON s.document_id = d.document_id
  WHERE d.spending_total IS NOT NULL
  UNION ALL
  SELECT d.document_id, 'general_public_expenditure', g.amount, g.prior,
         CASE WHEN g.prior IS NOT NULL THEN 'table' END
  FROM documents_counted d JOIN general g ON g.document_id = d.document_id
  WHERE g.amount IS NOT NULL
  UNION ALL
  SELECT d.document_id, 'three_public', t.three_public, t.prior_three_public,
         CASE WHEN t.prior_three_public IS NULL THEN NULL
              WHEN ' ' || coalesce(t.derived, '') || ' ' LIKE '% prior_three_public %' THEN 'derived'
              ELSE 'table' END
  FROM documents_counted d JOIN three_public t ON t.document_id = d.document_id
  WHERE t.three_public IS NOT NULL)
SELECT d.fiscal_year, d.phase, d.unit_id, d.unit_name, f.item, f.this_year,
       f.prior AS last_year_printed, f.printed_from, l.this_year AS last_year_document,
       round(f.this_year - f.prior, 2) AS change_printed, round(f.this_year - l.this_year, 2) AS change_documents,
       d.document_id, o.document_id AS last_document_id
FROM figures f JOIN documents_counted d ON d.document_id = f.document_id
     LEFT JOIN documents_counted o ON o.unit_id = d.unit_id AND o.phase = d.phase AND o.fiscal_year = d.fiscal_year - 1
     LEFT JOIN figures l ON l.document_id = o.document_id AND l.item = f.item;

@ plan_against_account 预算与决算
-- Of the units whose budget and final account of one year are both there, by functional code.
@ fiscal_year 年度
@ unit_id 单位标识
@ unit_name 单位名称
@ code 科目编码
@ name 科目名称
@ budget 预算数
@ account 决算数
@ difference 决算减预算
@ budget_document 预算文件
@ account_document 决算文件
WITH pairs AS (
  SELECT b.unit_id, a.unit_name, b.fiscal_year, b.document_id AS budget_document, a.document_id AS account_document
  FROM documents_counted b JOIN documents_counted a
       ON a.unit_id = b.unit_id AND a.fiscal_year = b.fiscal_year AND a.phase = 'final'
  WHERE b.phase = 'budget' AND b.spending_total IS NOT NULL AND a.spending_total IS NOT NULL),
amounts AS (
  SELECT document_id, coalesce(item_code, section_code, class_code, '') AS code,
         min(coalesce(item_name, section_name, class_name, name)) AS name, sum(amount) AS amount
  FROM spending GROUP BY document_id, coalesce(item_code, section_code, class_code, '')),
codes AS (
  SELECT p.budget_document, p.account_document, s.code
  FROM pairs p JOIN amounts s ON s.document_id IN (p.budget_document, p.account_document)
  GROUP BY p.budget_document, p.account_document, s.code)
SELECT p.fiscal_year, p.unit_id, p.unit_name, c.code, coalesce(a.name, b.name) AS name,
       round(b.amount, 2) AS budget, round(a.amount, 2) AS account,
       round(coalesce(a.amount, 0) - coalesce(b.amount, 0), 2) AS difference,
       p.budget_document, p.account_document
FROM codes c
     JOIN pairs p ON p.budget_document = c.budget_document AND p.account_document = c.account_document
     LEFT JOIN amounts b ON b.document_id = c.budget_document AND b.code = c.code
     LEFT JOIN amounts a ON a.document_id = c.account_document AND a.code = c.code;

@ projects_largest 最大项目
@ place 名次
@ fiscal_year 年度
@ phase 阶段
@ unit_name 单位名称
@ project_code 项目编码
@ project_name 项目名称
@ project_unit 实施单位
@ budget 预算数
@ purpose 资金用途
@ document_id 文件标识
@ page 页码
SELECT rank() OVER (PARTITION BY d.fiscal_year, d.phase ORDER BY p.budget DESC) AS place, d.fiscal_year, d.phase,
       d.unit_name, p.project_code, p.project_name, p.project_unit, p.budget, p.purpose, d.document_id, p.page
FROM documents_counted d JOIN projects p ON p.document_id = d.document_id
WHERE p.row_role = 'leaf' AND p.budget IS NOT NULL;

@ missing_tables 缺失的表
@ fiscal_year 年度
@ phase 阶段
@ unit_name 单位名称
@ part 应公开内容
@ status 状态
@ announced_by 目录标题
@ announced_page 目录页码
@ document_id 文件标识
@ source 来源文件
SELECT d.fiscal_year, d.phase, d.unit_name, c.part, c.status, c.announced_by, c.announced_page, d.document_id, d.source
FROM completeness c JOIN documents d ON d.document_id = c.document_id
WHERE c.status IN ('missing', 'empty_without_note');

@ does_not_add_up 勾稽不成立
@ fiscal_year 年度
@ phase 阶段
@ unit_name 单位名称
@ identity 勾稽规则
@ tables 表种
@ row_label 行
@ left_side 左方
@ right_side 右方
@ difference 差额
@ failure 不成立说明(英文)
@ failure_zh 不成立说明
@ document_id 文件标识
@ page 页码
SELECT d.fiscal_year, d.phase, d.unit_name, c.identity, c."table" AS tables, c."row" AS row_label,
       c.lhs AS left_side, c.rhs AS right_side, c.difference, c.failure, c.failure_zh, d.document_id, f.page
FROM checks c JOIN documents d ON d.document_id = c.document_id
     LEFT JOIN facts f ON f.document_id = c.document_id
       AND f.fact_seq = CAST(nullif(substr(c.facts, 1, instr(c.facts || ' ', ' ') - 1), '') AS INTEGER)
WHERE c.force = 'must' AND c.status = 'fails';
