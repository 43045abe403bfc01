// The terminal of this process, drawn by ncursesw: one at a time, and from one thread, but for ringBell.
//
// curses.h stays out of Swift: its macros do not get there, and its globals are not safe there.

#ifndef SPRECHZEIT_CNCURSES_H
#define SPRECHZEIT_CNCURSES_H

// Looks of a piece of text, to be combined.
#define lookBold 1
#define lookReverse 2
#define lookFaint 4
#define lookUnderlined 8
#define lookWarning 16
#define lookAlert 32

// What a key is besides a character.
#define pressNothing 0
#define pressCharacter 1
#define pressUp 2
#define pressDown 3
#define pressLeft 4
#define pressRight 5
#define pressPageUp 6
#define pressPageDown 7
#define pressHome 8
#define pressEnd 9
#define pressBackspace 10
#define pressDelete 11
#define pressEnter 12
#define pressBackTab 13
#define pressFunction 14
#define pressUnknown 15

// What has happened outside of the keys.
#define bellRung 'B'
#define bellResized 'W'
#define bellSuspend 'Z'
#define bellInterrupted 'I'
#define bellTerminated 'T'
#define bellHungUp 'H'

// Opens the terminal on standard input and output: 0, or -1 where it is none that can be drawn on.
int openScreen(int wantsColour);
// Gives the terminal back as it was; again does nothing.
void closeScreen(void);
// Gives the terminal back, stops the process, and takes the terminal again once it goes on.
void suspendScreen(void);

void readScreenSize(int *rows, int *columns);
// Draws anew for the size that the terminal has by now.
void followScreenSize(void);

void clearScreen(void);
void putText(int row, int column, const char *text, unsigned looks);
void placeCursor(int row, int column);
void showScreen(void);
// Lets the next showing draw everything, whatever the terminal is thought to show.
void forgetScreen(void);

// The next key that has been pressed, without waiting; for a character and a function key, which one.
int nextPress(unsigned *value);
// Waits for a key or a bell for so many milliseconds: 1 where there is a key, 2 where there is a bell, their sum, 0 for
// neither, -1 where the terminal is gone.
int awaitPress(int milliseconds);
// The next bell; 0 for none.
int nextBell(void);
// Wakes whoever waits; from any thread.
void ringBell(void);

// Reads and writes UTF-8 from now on, whatever the locale says; openScreen does so as well.
void prepareCharacters(void);
// The columns that a character takes; negative for a control character.
int columnsOf(unsigned scalar);

#endif
