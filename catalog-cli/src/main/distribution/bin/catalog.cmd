@echo off
rem Starts the command, with the Java of JAVA_HOME or else the one on the PATH.
rem CATALOG_JAVA_OPTS holds further options of Java, such as -Xmx2g; CATALOG_CLASS_PATH jars with formats of your own.
setlocal
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx512m %CATALOG_JAVA_OPTS% -cp "%~dp0..\lib\catalog.jar;%CATALOG_CLASS_PATH%" io.github.catalogkit.cli.Main %*
exit /b %ERRORLEVEL%
