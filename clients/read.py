"""Makes the calls of a file with the generated Python client; prints what it could not read.

Arguments: folder of the client, file of the calls, address of the API.
"""

import importlib
import json
import re
import sys
import uuid

folder, calls, address = sys.argv[1:]
sys.path.insert(0, folder)
client = importlib.import_module("sequitur_client")


def snake(name):
    return re.sub(r"(?<!^)([A-Z])", lambda letter: "_" + letter[1].lower(), name).lower()


def value(parameter):
    return uuid.UUID(parameter["value"]) if parameter["format"] == "uuid" else parameter["value"]


failed = 0
with open(calls, encoding="utf-8") as file:
    calls = json.load(file)
with client.ApiClient(client.Configuration(host=address)) as connection:
    for call in calls:
        api = getattr(client, call["tag"] + "Api")(connection)
        values = {snake(parameter["name"]): value(parameter) for parameter in call["parameters"]}
        try:
            read = getattr(api, snake(call["operation"]))(**values)
            assert read is not None, "Nothing read"
        except Exception as problem:
            failed += 1
            print(f"python, {call['operation']}: {problem!r}"[:400])
print(f"Python: {len(calls)} calls, {failed} failed")
sys.exit(1 if failed else 0)
