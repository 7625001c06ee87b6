def lines = new File(basedir, 'build.log').getText('UTF-8').readLines()

// BudgetByClass: the three digits of a 类, its name, an amount in 万元.
def classes = lines.findAll { it =~ /^2\d\d \p{IsHan}+ [0-9.]+ 万元$/ }
assert classes.any { it.startsWith('201 一般公共服务支出 ') }
assert classes.size() >= 5

// FolderInThreads: every document
def documents = lines.findAll { it =~ /^[\w-]+\.(pdf|txt): \d+ amounts$/ }
assert documents.any { it.startsWith('budget-drawn.pdf: ') }
assert documents.size() >= 10

// InsertStatements: schemas and values of every kind
assert lines.any { it.startsWith('CREATE TABLE "facts"') }
assert lines.any { it =~ /^INSERT INTO "facts" VALUES \(\?.*-- \[.*144605900/ }
assert lines.any { it.startsWith('INSERT INTO "checks"') }

// OwnInput: amounts with their places in the terms of the reader
assert lines.contains('行政运行 basic 200000.00 at line 4, field 4')
