/* Stands in for the program under wine: ends at once, or makes the first file it is told of and runs
   until the second is gone. */
#include <windows.h>
int main(int count, char **words) {
    if (count == 3) CloseHandle(CreateFileA(words[1], GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL));
    while (count == 3 && GetFileAttributesA(words[2]) != INVALID_FILE_ATTRIBUTES) Sleep(50);
    return 0;
}
