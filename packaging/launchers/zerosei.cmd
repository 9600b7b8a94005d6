@echo off
rem Opens zerosei with the Node beside it. By a double click: its menu, in a folder of its own, in a window that stays open.
setlocal
chcp 65001 >nul
set "PROGRAMMA=%~dp0programma"
set "LAVORO=%~dp0lavoro"
if exist "%PROGRAMMA%\node.exe" goto pronto
echo Manca una parte del programma. Se la cartella e' ancora dentro il file zip, estrarla tutta
echo (clic destro sul file zip, "Estrai tutto"), poi aprire zerosei dalla cartella estratta.
pause
exit /b 2

:pronto
if not "%~1"=="" goto comando
rem A prompt was started by its own name, the window of a double click by the name of this file.
setlocal enabledelayedexpansion
set "AVVIO=!cmdcmdline:"=!"
if /i "!AVVIO:%~nx0=!"=="!AVVIO!" (
  endlocal
  goto comando
)
endlocal

rem The files of the office stay beside the program where one may write there, else in the folder of the user.
title zerosei
mkdir "%LAVORO%" 2>nul
copy /y nul "%LAVORO%\prova.tmp" >nul 2>nul
if exist "%LAVORO%\prova.tmp" (del "%LAVORO%\prova.tmp") else (set "LAVORO=%USERPROFILE%\zerosei")
mkdir "%LAVORO%" 2>nul
pushd "%LAVORO%"
echo Cartella di lavoro: %LAVORO%
echo.
"%PROGRAMMA%\node.exe" "%PROGRAMMA%\bin\zerosei.js"
set "ESITO=%errorlevel%"
popd
echo.
echo Premere un tasto per chiudere la finestra.
pause >nul
exit /b %ESITO%

:comando
"%PROGRAMMA%\node.exe" "%PROGRAMMA%\bin\zerosei.js" %*
exit /b %errorlevel%
