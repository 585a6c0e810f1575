# A small image without a compiler, run by nobody in particular, whose own files cannot be written.
FROM python:3.11-slim-bookworm AS packages
WORKDIR /packages
COPY requirements.lock .
# The lock begins with what the bot needs, from a to z; where the alphabet begins anew stands what only the checks need.
RUN awk -F== '!/^ / { if ($1 < last) exit; last = $1 } 1' requirements.lock > bot.lock \
    && python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --no-compile --require-hashes --no-deps --requirement bot.lock \
    && /venv/bin/pip uninstall --yes pip setuptools

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/bot.db \
    WEBHOOK_LISTEN=0.0.0.0:8443 \
    LOG_FORMAT=json
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin bot \
    && install --directory --owner=bot --mode=0700 /data
COPY --from=packages /venv /venv
WORKDIR /bot
COPY LICENSE ./
COPY domain domain
COPY locales locales
COPY bot bot
# Its bytecode is made here once, since nothing can be written later.
RUN PYTHONDONTWRITEBYTECODE='' python -m compileall -q /venv/lib . && python -m bot check
USER 10001
VOLUME /data
EXPOSE 8443
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot"]
