#!/bin/sh
# Marshall @VERSION@, Linux @ARCH@: installs itself without network; the archive follows after the last line of this text.
# sh THIS_FILE [--prefix FOLDER]    default: ~/.local
set -eu
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in zh*) chinese=1 ;; *) chinese=0 ;; esac
say() { if [ "$chinese" = 1 ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi; }
refuse() { say "$1" "$2" >&2; exit "$3"; }

prefix="${HOME:-}/.local"
while [ $# -gt 0 ]; do
  case "$1" in
    --prefix) [ $# -gt 1 ] || refuse '--prefix 后应写明文件夹。' '--prefix needs a folder.' 2; prefix="$2"; shift 2 ;;
    --prefix=*) prefix="${1#--prefix=}"; shift ;;
    -h|--help) say "用法：sh $0 [--prefix 文件夹]；缺省安装到 ~/.local。" "Usage: sh $0 [--prefix FOLDER]; without it into ~/.local."; exit 0 ;;
    *) refuse "不认识“$1”。用法：sh $0 [--prefix 文件夹]" "“$1” is not known. Usage: sh $0 [--prefix FOLDER]" 2 ;;
  esac
done

system="$(uname -s)"
machine="$(uname -m)"
if [ "$system" != Linux ] || ! case "$machine" in @MACHINES@) true ;; *) false ;; esac; then
  refuse "本安装包适用于 Linux @ARCH@，本机为 $system $machine。未作任何改动。请改用与本机相符的安装包。" \
    "This file is for Linux @ARCH@; this machine is $system $machine. Nothing was changed. Take the file made for this machine." 1
fi
for program in chmod cut gzip sed sha256sum tail tar; do
  command -v "$program" >/dev/null 2>&1 || refuse "本机缺少程序 $program，无法安装。未作任何改动。" "This machine lacks the program $program. Nothing was changed." 1
done

payload() { tail -n +@LINES@ "$0"; }
found="$(payload | sha256sum | cut -d' ' -f1)"
if [ "$found" != @SHA256@ ]; then
  refuse "安装包不完整或已损坏：SHA-256 应为 @SHA256@，实为 $found。未作任何改动。请重新复制安装包。" \
    "This file is cut off or damaged: its SHA-256 should be @SHA256@, it is $found. Nothing was changed. Copy the file again." 1
fi

cannot_write() { refuse "无法写入“$prefix”。请检查权限和剩余空间，或以 --prefix 指定其他文件夹。" "Cannot write to “$prefix”. See to permissions and free space, or name another folder with --prefix." 3; }
mkdir -p "$prefix/bin" || cannot_write
prefix="$(cd "$prefix" && pwd)"
target="$prefix/marshall-@VERSION@"
fresh="$target.new-$$"
trap 'rm -rf "$fresh"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$fresh" && payload | gzip -dc | tar -xf - -C "$fresh" || cannot_write
if [ -e "$target" ]; then
  mv "$target" "$target.old-$$"
  mv "$fresh" "$target"
  rm -rf "$target.old-$$"
else
  mv "$fresh" "$target"
fi

quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }
wrapper="$prefix/bin/.marshall-$$"
{
  printf '#!/bin/sh\n'
  printf 'exec %s %s "$@"\n' "$(quoted "$target/node/bin/node")" "$(quoted "$target/bin/marshall.js")"
} > "$wrapper" || cannot_write
chmod 755 "$wrapper"
mv "$wrapper" "$prefix/bin/marshall"

say "产业集群规划监测系统 @VERSION@ 已安装到 $target" "Marshall @VERSION@ is installed in $target"
case ":$PATH:" in
  *":$prefix/bin:"*) command='marshall' ;;
  *) command="$prefix/bin/marshall" ;;
esac
say "下一步：$command init 我的城市" "Next: $command init my-city"
exit 0
