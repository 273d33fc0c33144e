#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <pthread.h>

// Where each function of the library stands.
#define FORWARD(result, name, parameters, arguments) static result(*found_##name) parameters;
#include "functions.h"
#undef FORWARD

// The functions as the header declares them.
#define FORWARD(result, name, parameters, arguments) \
    result name parameters { return found_##name arguments; }
#include "functions.h"
#undef FORWARD

#define FORWARD(result, name, parameters, arguments) {#name, (void **)&found_##name},
static const struct {
    const char *name;
    void **place;
} functions[] = {
#include "functions.h"
};
#undef FORWARD

static const char *fault;

static void load(void) {
    // Its version is that of the header.
    void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        fault = dlerror();
        return;
    }
    for (size_t number = 0; number < sizeof functions / sizeof functions[0]; number++) {
        *functions[number].place = dlsym(library, functions[number].name);
        if (!*functions[number].place) {
            fault = dlerror();
            return;
        }
    }
}

const char *zx_load_xlsxwriter(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return fault;
}
