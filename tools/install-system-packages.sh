#!/bin/sh
# Installs the Debian packages named as arguments, without questions and without starting their services.
set -eu
export DEBIAN_FRONTEND=noninteractive
# postgresql-common would start a cluster of its own on port 5432; the tests make theirs.
mkdir -p /etc/postgresql-common
[ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
apt-get update -q
apt-get install -y -q --no-install-recommends -o Dpkg::Options::=--force-confold "$@"
