// What the program printed: the three digits of a 类, its name, an amount in 万元.
def lines = new File(basedir, 'build.log').getText('UTF-8').readLines()
def classes = lines.findAll { it =~ /^2\d\d \p{IsHan}+ [0-9.]+ 万元$/ }
assert classes.any { it.startsWith('201 一般公共服务支出 ') }
assert classes.size() >= 5
