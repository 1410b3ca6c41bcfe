# shellcheck shell=bash disable=SC2154
# Sourced once by the database's container (so it is not executable), on an empty data folder. MARIADB_USER, which migrates the schema, is there already: it
# gets the right to grant, and the API's account, which has no right before the first migration, is created.
#
# On a server of your own, and on a database where the API's account was the only one, an administrator runs the same statements,
# after: CREATE USER 'sequitur_migration'@'%' IDENTIFIED BY '...'; REVOKE ALL PRIVILEGES ON `sequitur`.* FROM 'sequitur'@'%';
# The first start of the API after that grants it what it needs.

docker_process_sql --database=mysql <<SQL
GRANT ALL PRIVILEGES ON \`${MARIADB_DATABASE}\`.* TO '${MARIADB_USER}'@'%' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS 'sequitur'@'%' IDENTIFIED BY '${SEQUITUR_DB_PASSWORD//\'/\'\'}';
SQL
