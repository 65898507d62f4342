@echo off
rem Starts Dateline. Needs Java 17 or newer: the one that JAVA_HOME names, else the java of the PATH.
rem DATELINE_JAVA_OPTS adds options for Java, as in DATELINE_JAVA_OPTS=-Xmx4g.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do set "VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR (
    echo dateline: Java is missing. Install Java 17 or newer, for instance from adoptium.net, or point JAVA_HOME at one. 1>&2
    exit /b 1
)
if %MAJOR% LSS 17 (
    echo dateline: Java %VERSION% is too old. Install Java 17 or newer, for instance from adoptium.net, or point JAVA_HOME at one. 1>&2
    exit /b 1
)
set "KIND=window"
for %%c in (places map lookup explain -h --help -V --version) do if "%~1"=="%%c" set "KIND=cli"
set "MODULES="
if "%KIND%"=="window" set MODULES=--module-path "%HOME_FOLDER%\lib\javafx" --add-modules javafx.controls -Djavafx.platform=desktop
if "%KIND%"=="window" if %MAJOR% GEQ 24 set MODULES=%MODULES% --enable-native-access=javafx.graphics --sun-misc-unsafe-memory-access=allow
set "FILE=%HOME_FOLDER%\lib\%KIND%-%VERSION%.jsa"
set "ARCHIVE="
if exist "%FILE%" set ARCHIVE="-XX:SharedArchiveFile=%FILE%"
if defined DATELINE_REHEARSAL set ARCHIVE="-XX:ArchiveClassesAtExit=%FILE%" -Ddateline.rehearsal=true
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xss2m ^
    -Djava.awt.headless=true -cp "%HOME_FOLDER%\lib\dateline.jar;%HOME_FOLDER%\lib\*" ^
    %MODULES% %ARCHIVE% %DATELINE_JAVA_OPTS% org.dateline.cli.Main %*
exit /b %ERRORLEVEL%
