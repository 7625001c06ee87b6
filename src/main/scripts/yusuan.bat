@echo off
rem Starts yusuan on Windows: with the Java of JAVA_HOME, else the one on the PATH.
setlocal
set "JAR=%YUSUAN_JAR%"
if not defined JAR set "JAR=%~dp0..\lib\yusuan-cli.jar"
if not exist "%JAR%" (
    echo yusuan: expected yusuan-cli.jar in %~dp0..\lib or in YUSUAN_JAR, found none 1>&2
    exit /b 4
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo yusuan: it needs Java 17 or later and found none: install one, for instance from https://adoptium.net 1>&2
    exit /b 4
)
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m -XX:-UsePerfData -Dyusuan.program=yusuan -jar "%JAR%" %*
exit /b %errorlevel%
