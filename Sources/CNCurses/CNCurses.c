#define _GNU_SOURCE
#include "include/CNCurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static int isOpen;
static int hasColours;
static int bell[2] = {-1, -1};
static struct termios before;
static char farewell[64];

static void ring(char what) {
    int code = errno;
    // A full pipe wakes as well.
    if (bell[1] >= 0 && write(bell[1], &what, 1) < 0) errno = code;
    errno = code;
}

static void noteSignal(int number) {
    switch (number) {
    case SIGWINCH: ring(bellResized); break;
    case SIGTSTP: ring(bellSuspend); break;
    case SIGINT: ring(bellInterrupted); break;
    case SIGHUP: ring(bellHungUp); break;
    default: ring(bellTerminated); break;
    }
}

// A defect of the program: the terminal is given back before the process ends.
static void leaveAtOnce(int number) {
    if (isOpen) {
        ssize_t written = write(STDOUT_FILENO, farewell, strlen(farewell));
        (void)written;
        tcsetattr(STDIN_FILENO, TCSANOW, &before);
    }
    signal(number, SIG_DFL);
    raise(number);
}

static void handle(int number, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void handleSignals(void) {
    const int noted[] = {SIGWINCH, SIGTSTP, SIGINT, SIGHUP, SIGTERM, SIGQUIT};
    for (size_t i = 0; i < sizeof noted / sizeof *noted; i++) handle(noted[i], noteSignal);
    const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) handle(fatal[i], leaveAtOnce);
}

// Keys arrive one by one and unseen; Ctrl+S and Ctrl+Q stop nothing.
static void setModes(void) {
    cbreak();
    noecho();
    nonl();
    struct termios now;
    if (tcgetattr(STDIN_FILENO, &now) == 0) {
        now.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
        tcsetattr(STDIN_FILENO, TCSANOW, &now);
        def_prog_mode();
    }
    intrflush(stdscr, FALSE);
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    leaveok(stdscr, FALSE);
}

void prepareCharacters(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

// What a terminal understands, by its name in terminfo; NULL where it does not.
static const char *capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (const char *)-1 ? NULL : text;
}

int openScreen(int wantsColour) {
    prepareCharacters();
    if (tcgetattr(STDIN_FILENO, &before) != 0) return -1;
    if (bell[0] < 0 && pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    set_escdelay(25);
    screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return -1;
    // What cannot place its cursor cannot be drawn on.
    if (capability("cup") == NULL) {
        endwin();
        return -1;
    }
    isOpen = 1;
    handleSignals();
    atexit(closeScreen);
    const char *leave = capability("rmcup");
    strncpy(farewell, leave != NULL ? leave : "", sizeof farewell - 1);
    setModes();
    hasColours = wantsColour && has_colors() && start_color() == OK && use_default_colors() == OK;
    if (hasColours) {
        init_pair(1, COLOR_YELLOW, -1);
        init_pair(2, COLOR_RED, -1);
    }
    return 0;
}

void closeScreen(void) {
    if (!isOpen) return;
    isOpen = 0;
    endwin();
}

void suspendScreen(void) {
    endwin();
    // Whoever waits for a stopped job is told of either signal alike, and this one is not put off.
    kill(getpid(), SIGSTOP);
    followScreenSize();
    setModes();
    forgetScreen();
}

void readScreenSize(int *rows, int *columns) {
    *rows = LINES;
    *columns = COLS;
}

void followScreenSize(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        resizeterm(size.ws_row, size.ws_col);
    }
    forgetScreen();
}

void clearScreen(void) { erase(); }

void putText(int row, int column, const char *text, unsigned looks) {
    attr_t attributes = A_NORMAL;
    if (looks & lookBold) attributes |= A_BOLD;
    if (looks & lookReverse) attributes |= A_REVERSE;
    if (looks & lookFaint) attributes |= A_DIM;
    if (looks & lookUnderlined) attributes |= A_UNDERLINE;
    if (hasColours && (looks & lookWarning)) attributes |= COLOR_PAIR(1);
    if (hasColours && (looks & lookAlert)) attributes |= COLOR_PAIR(2);
    attrset(attributes);
    mvaddstr(row, column, text);
    attrset(A_NORMAL);
}

void placeCursor(int row, int column) { move(row, column); }

void showScreen(void) { refresh(); }

void forgetScreen(void) { clearok(curscr, TRUE); }

static int namedPress(wint_t key, unsigned *value) {
    switch (key) {
    case KEY_UP: return pressUp;
    case KEY_DOWN: return pressDown;
    case KEY_LEFT: return pressLeft;
    case KEY_RIGHT: return pressRight;
    case KEY_PPAGE: return pressPageUp;
    case KEY_NPAGE: return pressPageDown;
    case KEY_HOME: return pressHome;
    case KEY_END: return pressEnd;
    case KEY_BACKSPACE: return pressBackspace;
    case KEY_DC: return pressDelete;
    case KEY_ENTER: return pressEnter;
    case KEY_BTAB: return pressBackTab;
    default: break;
    }
    if (key > KEY_F0 && key <= KEY_F(24)) {
        *value = key - KEY_F0;
        return pressFunction;
    }
    return pressUnknown;
}

int nextPress(unsigned *value) {
    while (true) {
        wint_t key = 0;
        switch (get_wch(&key)) {
        case OK:
            *value = key;
            return pressCharacter;
        case KEY_CODE_YES:
            // What ncurses tells itself of a new size is no key that anybody pressed.
            if (key == KEY_RESIZE) continue;
            return namedPress(key, value);
        default: return pressNothing;
        }
    }
}

int awaitPress(int milliseconds) {
    struct pollfd waiting[2] = {{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}};
    if (poll(waiting, 2, milliseconds) <= 0) return 0;
    if (waiting[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return -1;
    return (waiting[0].revents != 0 ? 1 : 0) + (waiting[1].revents != 0 ? 2 : 0);
}

int nextBell(void) {
    char what = 0;
    return read(bell[0], &what, 1) == 1 ? what : 0;
}

void ringBell(void) { ring(bellRung); }

int columnsOf(unsigned scalar) { return wcwidth((wchar_t)scalar); }
